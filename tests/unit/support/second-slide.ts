/**
 * A sound first slide and a second one, “Second”, that starts on line 5.
 *
 * @param content what the second slide shows under its title
 * @param frontmatter its frontmatter, one line
 */
export function secondSlide(content: string, frontmatter = 'class: plain'): string {
  return `# First\n\n<!-- Said. -->\n\n---\n${frontmatter}\n---\n\n# Second\n\n${content}\n\n<!-- Said. -->\n`
}
