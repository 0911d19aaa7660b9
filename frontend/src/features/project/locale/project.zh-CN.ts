export default {
  list: {
    title: '项目',
    note: '只列单个项目;一个结对整年的总数在“公布数”一页,不算项目。',
    propose: '申报项目',
    totals: '按种类的金额',
    totalsNote: '不同种类的钱不相加;点开任一数可见其全部构成。未公布金额的项目不计入。',
    none: '没有符合条件的项目',
    noneHint: '可以减少筛选条件,或导入项目表。',
  },
  filter: {
    q: '名称、地点、来源',
    qHint: '输入后回车',
    stage: '环节',
    sector: '领域',
    clear: '清除条件',
  },
  field: {
    title: '项目名称',
    stage: '环节',
    sector: '领域',
    places: '地点',
    donors: '支援方',
    amounts: '金额(按种类)',
  },
  morePlaces_other: '等 {{count}} 处',
};
