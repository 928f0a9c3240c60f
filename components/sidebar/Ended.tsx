/** What is left of a sidebar whose Deskside was updated or switched off: nobody's name, and what to do. */
export function Ended({ text }: { text: string }) {
  return (
    <main class="ended">
      <p role="status">{text}</p>
    </main>
  );
}
