import type { YAMLError } from 'yaml';

/** The codes of the yaml package that people run into, in plain words. */
const KNOWN: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: '缩进不对',
  TAB_AS_INDENT: '缩进用了制表符，请改用空格',
  DUPLICATE_KEY: '同一个键写了两次',
  MISSING_CHAR: '缺少引号、括号或冒号后的空格',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个冒号，值须加引号，或缩进不对',
  MULTILINE_IMPLICIT_KEY: '缺少冒号，或冒号后缺空格',
  UNEXPECTED_TOKEN: '此处有多余的内容',
  BAD_SCALAR_START: '值的开头有特殊字符，须加引号',
  BAD_DQ_ESCAPE: '双引号内有不认识的转义',
  BAD_ALIAS: '值以 * 开头，须加引号',
  TAG_RESOLVE_FAILED: '不认识的标签',
  MULTIPLE_DOCS: '一个文件只写一份内容，不要用 --- 分隔',
};

/** One Chinese line for a YAML error. */
export function describeSyntax(error: YAMLError): string {
  return `YAML 语法错误：${KNOWN[error.code] ?? error.message.split('\n')[0]}`;
}
