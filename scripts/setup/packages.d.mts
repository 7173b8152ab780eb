/** Installs exactly what the lock file of a folder says, when that is not there yet. Throws when the registry does not answer. */
export function installPackages(folder: string): Promise<void>;
