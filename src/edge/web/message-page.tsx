/** A page that says one thing: not found, not understood, not answered. */
export function MessagePage({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div class="nothing nothing-page">
      <h1>{title}</h1>
      <p dir="auto">{text}</p>
      <p>
        <a href="/">All events</a>
      </p>
    </div>
  );
}
