import type { ThemeConfig } from 'antd';

/** Colours dark enough for WCAG AA on white and on their own pale grounds. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1d5082',
    colorInfo: '#1d5082',
    colorLink: '#17558f',
    colorSuccess: '#2b6a3a',
    colorWarning: '#8a5300',
    colorError: '#b3261e',
    colorText: '#1f2933',
    colorTextSecondary: '#45515e',
    colorTextTertiary: '#55616e',
    colorTextDescription: '#55616e',
    colorTextPlaceholder: '#636e7a',
    colorTextDisabled: '#616b76',
    colorBorder: '#b9c1ca',
    colorBorderSecondary: '#dde2e8',
    colorBgLayout: '#f3f5f7',
    borderRadius: 3,
    fontSize: 14,
    controlHeight: 32,
    fontFamily:
      '"Noto Sans CJK SC","Noto Sans SC","PingFang SC","Microsoft YaHei","HarmonyOS Sans SC",' +
      'system-ui,sans-serif',
  },
  components: {
    Table: {
      headerBg: '#eef2f6',
      headerColor: '#2b3a49',
      cellPaddingBlock: 8,
      cellPaddingInline: 10,
    },
    Tabs: { horizontalItemGutter: 24 },
  },
};
