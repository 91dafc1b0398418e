const phrases = (table: string) =>
  new Set(
    table
      .split(/[|\n]/)
      .map((phrase) => phrase.trim())
      .filter(Boolean),
  )

/** People whom papers, streets and movements are named after; their names lead to nobody who asks. */
export const FIGURES: ReadonlySet<string> = phrases(`
ho chi minh | nguyen ai quoc | nguyen sinh cung | nguyen tat thanh | vo nguyen giap | tran phu | le duan | truong chinh
ton duc thang | pham van dong | nguyen van cu | nguyen van linh | le hong phong | ha huy tap | nguyen thi minh khai | le loi
nguyen trai | tran hung dao | nguyen hue | ly thuong kiet | ly thai to | le thanh tong | ngo quyen | dinh tien hoang
phan boi chau | phan chu trinh | phan chau trinh | vo van kiet | vo chi cong | do muoi | le kha phieu | nguyen phu trong
hoang van thu | hoang quoc viet | nguyen du | nguyen binh khiem | vo thi sau | ly tu trong | nguyen van troi | kim dong
tran quoc toan | tran quoc tuan | le quy don | chu van an | hai ba trung | ba trieu | nguyen cong tru | phan dinh phung
hoang dieu | nguyen tri phuong | nguyen dinh chieu | ly nam de | tran nhan tong | to hien thanh | to lam | luong cuong
pham minh chinh | vo van tan | nguyen huu tho | huynh thuc khang | nguyen van tao | le thanh nghi | hoang sa | duong minh chau
ngo gia tu | nguyen duc canh | tran van thoi | le van tam | to huu | xuan dieu | van cao | tran dai nghia | luong dinh cua
ta quang buu | ton that tung | dang thai mai | le trong tan | van tien dung | nguyen chi thanh | mac dinh chi | luong the vinh
ho xuan huong | thai phien | cao thang | de tham | hoang hoa tham | nguyen luong bang | le chan | phung hung | tran khanh du`)

/** Places that begin like a person's name. */
export const PLACES: ReadonlySet<string> = phrases(`
ba ria | ba na | ba vi | ba den | co to | con dao | con cuong | nha be | bac ai | bac ha | anh son | chi lang | chi linh
mai chau | mai son | mai linh | chau doc | chau thanh | chau phu | chau duc | phan thiet | phan rang | phan ri | vo nhai | vu thu | vu quang
vu ban | vu lam | hoang mai | hoang sa | hoang su | hoang hoa | duong kinh | duong xa | le thuy | le chan | tran de | do luong | do son
ngo quyen | dinh quan | dinh hoa | dinh lap | dinh vu | luong son | luong tai | luong ngoc | ha noi | ha nam | ha tinh | ha giang | ha long | ha dong
ha tien | ha trung | ha hoa | ha lang | ha quang | cao bang | cao lanh | cao loc | cao phong | thai binh | thai nguyen | thai thuy
thai hoa | thai lan | lam dong | lam thao | lam ha | lam binh | ninh binh | ninh thuan | ninh hoa | ninh kieu | ninh giang
nong son | nong cong | van giang | van lam | van yen | van chan | van ban | tu son | tu ky | tu nghia | ho tay | ho guom
ly son | ly nhan | kim son | kim dong | kim thanh | kim bang | kim boi | kim bang | thach that | thach ha | thach thanh | dong nai | dong thap | dong anh
dong hoi | dong ha | dong xuan | dong da | dong hy | tan binh | tan phu | trang bang | trang dinh | trang bom | dao duc | dinh ba
phuong dong | vuong quoc | trieu tien | trieu son | trieu phong | to quoc | mac tu khoa | chau au | chau a | chau phi | chau my | hoa ky | ma lai
la ma | kim bang | bach long | bach mai | bach thong | cam ranh | cam xuyen | cam le | vi xuyen | vi thanh | ma dinh | tong duy
my tho | my hao | my duc | viet nam | trung quoc | nam dinh | nam tu | bac tu | cu chi | cu jut | cu kuin | bui vien | phung hiep`)
