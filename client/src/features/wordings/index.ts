export { WordingsPage } from "./WordingsPage.tsx";
