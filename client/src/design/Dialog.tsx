import { say } from "../wording/index.ts";
import { X } from "lucide-react";
import type { CSSProperties, ReactNode } from "react";
import { Dialog as Box, Heading, Modal, ModalOverlay } from "react-aria-components";
import { IconButton } from "./Button.tsx";
import { useSheet } from "./sheet.ts";

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly width?: number;
  readonly testId?: string;
  readonly role?: "dialog" | "alertdialog";
}

export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  width = 520,
  testId,
  role = "dialog",
}: DialogProps) {
  useSheet(isOpen, onClose);
  const style: CSSProperties & Record<"--dialog-width", string> = {
    "--dialog-width": `${width}px`,
  };
  return (
    <ModalOverlay
      className="veil"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className="dialog" style={style} data-testid={testId}>
        <Box role={role} className="dialog-inner">
          <SheetHead title={title} onClose={onClose} />
          {children}
        </Box>
      </Modal>
    </ModalOverlay>
  );
}

/** A sheet from the right, over the page. */
export function Drawer({
  title,
  isOpen,
  onClose,
  children,
  testId,
}: Omit<DialogProps, "width" | "role">) {
  useSheet(isOpen, onClose);
  return (
    <ModalOverlay
      className="drawer-veil"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className="drawer" data-testid={testId}>
        <Box className="dialog-inner">
          <SheetHead title={title} onClose={onClose} />
          {children}
        </Box>
      </Modal>
    </ModalOverlay>
  );
}

function SheetHead({ title, onClose }: Pick<DialogProps, "title" | "onClose">) {
  return (
    <div className="row">
      <Heading slot="title" className="title grow">
        {title}
      </Heading>
      <IconButton label={say("common.close")} onPress={onClose}>
        <X size={17} strokeWidth={1.75} />
      </IconButton>
    </div>
  );
}
