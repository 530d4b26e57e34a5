interface ImportMetaEnv {
  /** Whether the built site keeps pages for times without a network (src/site.config.ts). */
  readonly KEEPS_PAGES: boolean;
}
