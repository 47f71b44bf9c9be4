import { blocksOf } from './blocks.ts'
import { escapeHtml } from './escape-html.ts'

/** A description as HTML: paragraphs and lists, everything else in it escaped. */
export const descriptionHtml = (text: string): string =>
  blocksOf(text)
    .map((block) =>
      block.kind === 'text'
        ? `<p>${escapeHtml(block.text)}</p>`
        : `<ul>${block.entries.map((entry) => `<li>${escapeHtml(entry)}</li>`).join('')}</ul>`,
    )
    .join('\n')
