/** What is left of a sidebar whose Deskside was updated or switched off: nobody's name, and what to do. */
export function Ended({ text }: { text: string }) {
  return (
    <main class="ended">
      <div role="status">
        <h1>{text}</h1>
      </div>
    </main>
  );
}
