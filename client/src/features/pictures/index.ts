export { PictureStrip } from "./PictureStrip.tsx";
