/** The little of the DOM that text extraction needs; linkedom's nodes fit it, and no browser types enter the house. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG HEAD BUTTON SELECT TEXTAREA'.split(' '));

/** The text of a tree, one block a paragraph, parted by blank lines; walks without recursion, so depth is no danger. */
export function textOf(root: DomNode): string {
  const blocks: string[] = [];
  let open = '';
  const close = (): void => {
    const text = open
      .replace(/[^\S\n]+/gu, ' ')
      .replace(/ ?\n ?/gu, '\n')
      .trim();
    if (text !== '') blocks.push(text);
    open = '';
  };
  const todo: (DomNode | 'close')[] = [root];
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    if (at === 'close') close();
    else if (at.nodeType === 3) open += (at.textContent ?? '').replace(/\s+/gu, ' ');
    else if (at.nodeName === 'BR') open += '\n';
    else if (!SILENT.has(at.nodeName)) {
      const block = BLOCK.has(at.nodeName);
      if (block) {
        close();
        todo.push('close');
      }
      todo.push(...[...at.childNodes].reverse());
    }
  }
  close();
  return blocks.join('\n\n');
}
