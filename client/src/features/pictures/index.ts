export { isPicture, PictureStrip } from "./PictureStrip.tsx";
