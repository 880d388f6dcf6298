/** The folder of the pages of a hub: HUB_OUT_DIR, else dist/. */
export function siteFolderOf({ HUB_OUT_DIR = 'dist' }: NodeJS.ProcessEnv): string {
  return HUB_OUT_DIR
}
