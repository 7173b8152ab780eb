export { readHostFile, type HostFile, type HostFilePart, type HostFileProblem, type HostFileReading } from './file';
export { hostFromFile } from './host';
export { pickAll } from './pick';
