// A chunk of its own: an import needs the parser of templates, not all that tries one out.
export { inspectDocument } from '@/templates/lint';
