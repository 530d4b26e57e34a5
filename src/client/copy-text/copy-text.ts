/** How long the button says what it did, in milliseconds. */
const TOLD = 4000;

/** Gives a text a button that copies it. Where the clipboard is closed to pages, the text is selected instead. */
class CopyText extends HTMLElement {
  connectedCallback() {
    const source = this.querySelector<HTMLElement>('span, textarea');
    if (!source || this.querySelector('button')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    const told = document.createElement('span');
    told.className = 'small';
    told.role = 'status';
    const words = this.dataset;
    button.textContent = words['copy'] ?? '';
    button.addEventListener('click', () => {
      void copyOrSelect(source).then((copied) => {
        told.textContent = (copied ? words['copied'] : words['selected']) ?? '';
        setTimeout(() => (told.textContent = ''), TOLD);
      });
    });
    this.append(button, told);
  }
}

/** Copies the text of an element, or selects it. Returns whether it was copied. */
async function copyOrSelect(source: HTMLElement): Promise<boolean> {
  try {
    // Absent where the page is not served safely.
    await navigator.clipboard.writeText(textOf(source));
    return true;
  } catch {
    if (source instanceof HTMLTextAreaElement) source.select();
    else getSelection()?.selectAllChildren(source);
    return false;
  }
}

const textOf = (source: HTMLElement) =>
  source instanceof HTMLTextAreaElement ? source.value : source.textContent;

customElements.define('copy-text', CopyText);
