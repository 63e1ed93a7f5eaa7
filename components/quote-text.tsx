/** Words of a store, as they stood on its page: foreign text in whatever direction it runs. */
export function QuoteText({ text }: { text: string }) {
  return (
    <blockquote>
      <q dir="auto">{text}</q>
    </blockquote>
  );
}
