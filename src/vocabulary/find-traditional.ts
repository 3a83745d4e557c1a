/** Characters that are written otherwise in simplified Chinese and stand for nothing else there. */
const TRADITIONAL =
  '為這個們來時會說國過對發動產業員師電車與學習實現應當還機從開關進運達間門問聞聽書寫讀語話認識証證評論設計' +
  '訓練級別職稱標準單長東場廠營養護療醫藥檢測試驗製裝備維護調節製鋼鐵銅鋁銀錢鑽鍊鏈鎖錯鍋針鉤銷銳鑄鑒鑑' +
  '圖畫處條線網絡結構組織統紡縫紅綠紙約級紀納純紛細終緒編緣縣績繪繼續總隊階陽陰陸陣險際隨難雜離雙雞' +
  '馬駕駛驗驚魚鮮鳥鴨龍龜麥麵黃點齊齒歲歷曆氣溫濕漁滅漸澤濟灣灑熱燈爐爛爾牆狀獨獲環現瑪瓊畢異痺瘋' +
  '盜監盤眾睏礎礦禮禍種穩穀窮競筆節範築簡簽籃糧糾紋絲綜緊' +
  '罷羅義聯聲肅腎腦腳臉臟興舉舊艙艦節藝蘇蘭虛蟲術衛補襯見規視覺覽觀觸訂訊討許訴詞詢該詳誤請諸謀講謝議變讓' +
  '豐貝負財責貨販貫費貼貴買貸賀資賓賞賣質賴購贈贊趙趨跡踐軌軍軟較載輔輕輪輸轉辦農迴連週遊遠適選遺鄉鄰醬釀' +
  '閉閱闆隱電靈靜響頁頂項順須預頑頒頓領頭頻題額顏願類顧顯風飛飯飲飾餅館驅騎騷驗體髮鬆鬥';

const PATTERN = new RegExp(`[${[...new Set(TRADITIONAL)].join('')}]`, 'u');

/**
 * Finds the first traditional character in a text that should be simplified. The list holds some hundred of the most
 * usual ones: enough to notice a sentence pasted from elsewhere, not to prove that there is none.
 *
 * @param text any text
 * @returns the character, or `undefined` where there is none
 * @example findTraditional('电梯維修') // '維'
 */
export function findTraditional(text: string): string | undefined {
  return PATTERN.exec(text)?.[0];
}
