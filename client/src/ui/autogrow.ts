import type { Attachment } from 'svelte/attachments'

/** Lets a text field be as tall as its words where `field-sizing` is not known; `read` makes it follow changes from code. */
export const autogrow =
  (read: () => string): Attachment<HTMLTextAreaElement> =>
  (field) => {
    read()
    if (CSS.supports('field-sizing', 'content')) return
    field.style.height = 'auto'
    field.style.height = `${field.scrollHeight + 2}px`
  }
