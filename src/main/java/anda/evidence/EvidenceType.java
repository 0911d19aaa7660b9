package anda.evidence;

/**
 * 佐证材料类型 Kinds of files that may be handed in; told by their content, not by their name.
 *
 * <p>Stored in events; frozen: constants are never renamed or removed.
 */
public enum EvidenceType {
  /** 照片 JPEG picture. */
  JPG("image/jpeg"),
  /** 图片 PNG picture. */
  PNG("image/png"),
  /** PDF 文件 Portable document. */
  PDF("application/pdf"),
  /** Word 文档 Office Open XML text. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  /** Excel 表格 Office Open XML workbook. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** 旧版 Excel 表格 Binary workbook. */
  XLS("application/vnd.ms-excel"),
  /** 逗号分隔表 Text with separated values, UTF-8 or GB18030. */
  CSV("text/csv"),
  /** 文本 Plain text, UTF-8 or GB18030. */
  TXT("text/plain");

  private final String mediaType;

  EvidenceType(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Media type it is served with. */
  public String mediaType() {
    return mediaType;
  }
}
