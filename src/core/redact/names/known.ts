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

/** What comes behind a word of respect instead of a name: offices, bodies, and what makes another word of it. */
export const NO_NAMES: ReadonlySet<string> = phrases(`
bi thu | pho bi | pho chu | pho truong | pho giam | pho thu | pho ban | chu tich | chu nhiem | chu toa | chu tri | chu ho | chu nha | chu dau | chu so | truong thon
truong ban | truong doan | truong phong | truong to | truong khu | truong cong | uy vien | uy ban | tong bi | tong thanh | tong giam | dang vien | dang uy | dang bo | dang doan | dang cong | chi bo
chi uy | chi hoi | chi doan | chi nhanh | chi cuc | chi phi | chi tieu | ban chap | ban thuong | ban to | ban tuyen | ban bi | ban cong | ban chi | ban kiem | ban noi | ban dan | ban quan | ban giam | hoi dong | hoi nong | hoi lien | hoi phu
hoi cuu | hoi nguoi | hoi vien | doan vien | doan thanh | doan the | doan kiem | doan chu | doan dai | doan cong | doan giam | doi truong | to truong | to dang | to dan | to quoc | to chuc | giam doc | giam thi | thu truong | thu tuong | thu ky | thu quy
bo doi | bo truong | bo cong | bo noi | bo tu | bo tai | bo chinh | bo luat | bo giao | bo y | cap uy | cap tren | cap duoi | chanh an | chanh van | chanh thanh | can bo | cong chuc | cong an | cong dan | cong doan | cong nhan | cong ty | cong chung | cong tac | cong viec | cong khai | cong trinh | cong cong | cong nghe
vien chuc | vien kiem | vien truong | so tu | so noi | phong tu | mat tran | quoc hoi | quoc vuong | quoc te | quoc gia | quoc phong | quoc tich | quoc ngu | thanh tra | thanh nien | thanh vien | thanh uy | thanh pho | thanh lap | thanh toan | thanh ly | thanh phan | thanh tich
hieu truong | hieu luc | hieu pho | dai bieu | dai su | dai hoi | dai dien | dai hoc | dai ly | tinh uy | huyen uy | nhan dan | nhan vien | nhan su | nhan than | nhan quyen | nhan dip | viet nam | anh hung | anh ninh
trung uong | trung tam | trung thuc | trung hoc | trung cap | trung tin | trung ta | bao hiem | bao ve | bao dam | bao lanh | bao cao | bao mat | bao hanh | binh thuong | binh dang | binh si | binh chung | binh xet | an toan | an ninh | an sinh | an phi | an phat | hoa giai | hoa binh | hoa don | hoa hop | hoa hau | hai quan | hai san | hai phong | hai duong | hai ngoai
kim loai | kim ngach | minh bach | minh chung | minh oan | tai san | tai chinh | tai khoan | tai lieu | tai tro | tai san | tai nan | tai san | tien luong | tien phong | tien hanh | tien do | tien si | phu nu | phu huynh | phu cap | phu luc | phuc loi | phuc vu | phuc hoi | phuong tien | phuong an | phuong phap | phong trao | phong chong | phong ban | phong van
luat su | luat gia | giao vien | giao su | giao duc | bac si | y si | y ta | duoc si | ky su | kien truc | kien nghi | kiem toan | kiem sat | kiem tra | ke toan | van phong | van hoa | van ban | van thu | van minh | van nghe | van bang | van dong | van hanh | van chuyen | van cong | van de
thuong binh | thuong vu | thuong truc | thuong mai | thuong tru | thuong tat | thuong hieu | thuong luong | thu tuc | thu nhap | thu hoi | thu tien | thu phi | thi hanh | thi cong | thi dua | thi tuyen | thi xa | thi tran | thiet hai | thiet bi | thiet ke | tu phap | tu lenh | tu van | tu cach | tu nhan | tu lieu | tu tuong | tuyen truyen | tuyen huan | tuyen giao | tuyen dung | tuyen bo | tuyen an | tuyen sinh
hung dung | vinh du | vinh vien | long dan | duc tinh | hanh chinh | hanh vi | hanh nghe | hien phap | hien mau | hien nay | hien tai | hien dat | loi ich | loi dung | loi nhuan | loi the | luc luong | luong huu | luong tam | luong thuc | sinh vien | sinh con | sinh nam | sinh ngay | sinh hoat | sinh song | sang lap | sang kien | nghia vu | nghi huu | nghi viec | nghi quyet | nghi dinh | nghi phep
quan su | quan ly | quan nhan | quan doi | quan chung | quan he | quan tam | quan uy | quang cao | quy dinh | quy che | quyen loi | quyen so | quyet dinh | tap the | tam tru | tam vang | tam than | tam giam | tan binh | tan tat | ninh binh | nam sinh | nam gioi | nu sinh | chuyen vien | chuyen gia | chuyen trach | chuyen nghiep | chien si | chien binh | chinh tri | chinh quyen | chinh phu | chinh thuc | chinh sach | chinh chu | chung minh | chung song | chung cu | chung toi
nong dan | nha nuoc | nha giao | nha bao | nha van | nha tho | nha o | nha may | giam sat | kham benh | lao dong | la dang | la nguoi | la ai | co cong | co phai | da nghi | di lam | hoc sinh | hoc vien | tre em | nguoi dan | khac gi | xuan nay | lam viec | lam don | lam nghiep | lam thu | lam sao | lan chiem | lan dau | lan thu | duc tuc | thoi viec | thoi hoc | trang phuc | trang trai | trang bi | trang thai | trong trot | truong hoc | truong hop | truc tiep | truc ban | khoa hoc | khanh thanh | khanh tiet | linh vuc | loan luan | long duong | nguyen don | nguyen nhan | nguyen tac | nguyen vong | nguyen don | thien tai | thien chua | thien nguyen | tho bau | thang luong | thang can | thang cap | thang tien | hop dong | hop tac | hong quan | ly hon | ly do | ly lich | ly luan | le phi | mai tang | vu an | vu viec | vu khi | vi pham | vi sao | nhat la | nhat tri | nhat ky | nhi dong | dong phi | dan toc | dan quan | dan su | dan cu | dinh cu | dinh ky | dinh chi | doan ket
lien quan | dang ky | dao tao | ngan sach | chuong trinh | trong tai | thi truong | thi phan | thuy noi | bien ban | nhu cau | toan bo | tai nguyen | bao quan | nguyen lieu | ngan hang | phuong thuc | thuy san | tuan thu | hang nam | hang thang | hang quy | hang ngay
bien gioi | phuc tham | duy tri | canh bao | canh sat | canh cao | canh giac | canh quan | thuong nhan | thuy loi | thuy dien | thuy van | lien ket | lien tich | lien tuc | lien hiep | lien lac | lien he | lien thong | lien nganh | lien doi | lien tiep | lien hoan | lien doanh | huy dong | huy bo | huan luyen | huan chuong | hau qua | hau can | nhan luc | bao tri | bao ton | bao tro | bao ho | bao duong | bao luu | bao tang | ton giao | ton trong | ton vinh
thien nhien | thu vien | nhien lieu | dang tai | dang kiem | bien che | bien lai | bien phong | bien soan | bien tap | bien nhan | quan khu | quan ham | quan y | trung binh | trung gian | trung han | cam co | lam sang | lam san | tuan theo | toan quoc | toan dien | tri tue | thuan loi | thuan tinh | thuan tien | vu trang | vu luc | khoi phuc | khoi to | khoi kien | thao luan | than thich | than thien | than the | tien tien | tien bo | hoa nhap | hoa hong | hoa tieu | thuong tich | tan cong | quy hiem | lanh manh | trong diem | trong luc | vui choi | vui long | duy tu | duy nhat
tam ly | tam linh | tam su | tam tu | tam huyet | my pham | my nghe | my thuat | nguyen tu | nguyen ban | trang suc | phuong huong | linh cuu | linh kien | linh hoat | phong toa | tai vu | tai vien | hien thi | hiep hoi | hiep dong | hiep dinh | an tang | duong tinh | duong lich | luan chuyen | nhan roi | huong uoc | chuong muc | cuong do | dat duoc | dat yeu | dat tieu | dat chuan | tran trong | ly di | cong san | nguyen kien | thoi han | tu thuc | kien thuc | lam the | tra loi | vien tham | tham dinh | trinh tu | pham vi | duong hong | le thoi | thi lam | thi chong | nhom tre | trinh phong | phong thu | nhung cong | thi cu | khoi nghiep | khieu nai | pham nhan | vo lam | le duong | hoang thanh | hoang tu | hoang gia | hoang hon | hoang hau | hoang cung | hoang dao | hoang mang | ngo dong | tran lan | le loi`)

/** The same where even two capitals make no name of them: "Quốc Hội", "Trung Ương". */
export const BODIES: ReadonlySet<string> = phrases(
  "quoc hoi | trung uong | cong an | cong doan | thanh uy | dang uy | chi bo | chi uy | thanh tra | doan thanh | quoc gia | mat tran | cong dan | cong chung | cong ty | dang cong",
)
