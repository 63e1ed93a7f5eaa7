/** A saved page, shown where it can do nothing: no script, no form, no address of ours or of the web. */
import './locked-page.css';

export function LockedPage({ html, title }: { html: string; title: string }) {
  // `sandbox=""` grants nothing at all; the extension's own policy holds inside a srcdoc frame too.
  return <iframe className="snapshot" sandbox="" srcDoc={html} title={title} />;
}
