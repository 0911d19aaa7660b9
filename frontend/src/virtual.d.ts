declare module 'virtual:terms/*' {
  const words: Record<string, string>;
  export default words;
}
