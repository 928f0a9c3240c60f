/** Hands a text to the person as a file of a media type, without asking for the `downloads` permission. */
export function downloadText(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // Late, since Firefox reads the file only after the click; at all, since the address keeps the text in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
