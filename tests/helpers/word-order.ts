import { DOMParser, type Element } from '@xmldom/xmldom'

/** The children of the elements that papers use, in the order that the schema of Word asks for (ECMA-376, wml.xsd). */
const ORDER: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'tblPrEx trPr tc',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
}

function childrenOf(element: Element): readonly Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1)
}

/** The elements of a part of a Word file whose children are not in the order of the schema, or not known. */
export function outOfOrder(xml: string): readonly string[] {
  const document = new DOMParser().parseFromString(xml, 'text/xml')
  return Object.entries(ORDER).flatMap(([name, order]) => {
    const known = order.split(' ')
    return [...document.getElementsByTagName(name)].flatMap((element) => {
      const places = childrenOf(element).map(({ tagName }) => known.indexOf(tagName.replace('w:', '')))
      const isRight = places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0))
      return isRight
        ? []
        : [
            `${name}: ${childrenOf(element)
              .map(({ tagName }) => tagName)
              .join(' ')}`,
          ]
    })
  })
}
