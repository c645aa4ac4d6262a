/** Puts text on the clipboard, and says on the button whether it is there. */
export async function copy(button: HTMLButtonElement, text: string): Promise<void> {
  const label = button.firstChild;
  if (!label) return;
  const before = label.textContent;
  label.textContent = (await write(text)) ? 'Copied' : 'Not copied';
  setTimeout(() => {
    label.textContent = before;
  }, 1500);
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Only a secure page has the clipboard; the older way works on any.
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}
