import { useId, useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly question: string;
  /** What the button says that does it. */
  readonly confirm: string;
  readonly disabled?: boolean;
  readonly onConfirm: () => void;
}

/** A button for what cannot be undone, which asks first. */
export function ConfirmButton({ label, question, confirm, disabled = false, onConfirm }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const text = useId();
  return (
    <>
      <button type="button" disabled={disabled} onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <dialog ref={dialog} aria-labelledby={text}>
        <p id={text}>{question}</p>
        <div class="row">
          <button
            type="button"
            class="danger"
            onClick={() => {
              dialog.current?.close();
              onConfirm();
            }}
          >
            {confirm}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </div>
      </dialog>
    </>
  );
}
