/** What is so, and what that means. */
export function Says({ title, text }: { title: string; text: string }) {
  return (
    <div class="popup-says">
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  );
}
