export { Button, IconButton } from "./Button.tsx";
export { Dialog, Drawer } from "./Dialog.tsx";
export { Field, Input, Select } from "./Field.tsx";
export { iconNamed } from "./icons.ts";
export { KindIcon, type Shape } from "./KindIcon.tsx";
export { MenuButton, MenuList, type MenuChoice } from "./Menu.tsx";
export { Notices, notify } from "./notices.tsx";
export { EmptyState, Note, Problem, Waiting } from "./states.tsx";
export { Weight } from "./Weight.tsx";
