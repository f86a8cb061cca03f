const BLOCKS = "h1, h2, h3, h4, p, li, dt, dd, caption, th, td, blockquote, figcaption, legend, label";
const SILENT = "nav, dialog, [aria-hidden='true'], [hidden], [data-no-read], .sr-only, script, style";

function isShown(element: Element): boolean {
  return !element.closest(SILENT) && element.checkVisibility();
}

/**
 * The paragraphs of `root` in reading order, the innermost ones only, so that nothing is read twice.
 * Hidden parts, menus and whatever carries `data-no-read` (personal data) are left out.
 */
export function readableBlocks(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    (block) => isShown(block) && !block.querySelector(BLOCKS) && block.textContent.trim() !== "",
  );
}
