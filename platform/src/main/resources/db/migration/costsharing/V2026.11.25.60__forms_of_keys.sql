-- The keys by which costs are apportioned, as the literature and the practice of secretariats know them: reference data.
create table costsharing.key_definition (
    code        text    not null primary key constraint key_definition_code check (code ~ '^K[0-9]{1,2}$'),
    ordinal     integer not null constraint key_definition_ordinal unique,
    name_id     text    not null,
    name_en     text    not null,
    formula_id  text    not null,
    formula_en  text    not null,
    needs_id    text    not null,
    needs_en    text    not null,
    good_for_id text    not null,
    good_for_en text    not null,
    trap_id     text    not null,
    trap_en     text    not null,
    source      text    not null,
    verified    boolean not null
);
comment on column costsharing.key_definition.verified is 'Whether someone held the sentence against its source; the source is named either way.';
grant select on costsharing.key_definition to ${appRole};

insert into costsharing.key_definition
    (code, ordinal, name_id, name_en, formula_id, formula_en, needs_id, needs_en, good_for_id, good_for_en, trap_id, trap_en, source, verified)
values
    ('K1', 1, 'Rata', 'Equal', '1/n untuk tiap anggota', '1/n for each member', 'hanya jumlah anggota', 'the number of members alone', 'biaya sekretariat, kesetaraan suara', 'overhead of the secretariat, parity of voice', 'anggota kecil dapat membayar lebih daripada sendiri', 'a small member may pay more than alone', 'HRG, intergovernmental cooperation (Pennsylvania), hrg-inc.com', false),
    ('K2', 2, 'Penduduk', 'Population', 'penduduk anggota dibagi jumlah penduduk', 'population of the member over all', 'penduduk tiap anggota, tanggal dan sumbernya', 'population of each member, its date and source', 'perencanaan, kajian', 'planning, studies', 'usaha dan penglaju tidak terlihat', 'businesses and commuters are invisible', 'Maine Townsman, Agustus 1995, cost-sharing formulas, memun.org', false),
    ('K3', 3, 'Kemampuan keuangan', 'Wealth', 'nilai harta, PAD, atau kapasitas fiskal dibagi jumlahnya', 'property value, own revenue or fiscal capacity over all', 'nilai harta, PAD, atau kapasitas fiskal', 'property value, own revenue or fiscal capacity', 'solidaritas', 'solidarity', 'tidak berkaitan dengan pemakaian: New Limerick (527 penduduk, satu pabrik besar) keluar dan distriknya bubar', 'has nothing to do with use: New Limerick (527 people, one big factory) quit and the district died', 'Maine Townsman, Agustus 1995, cost-sharing formulas, memun.org', false),
    ('K4', 4, 'Pemakaian', 'Use', 'ton, m3, perjalanan, atau sambungan dibagi jumlahnya', 'tonnes, m3, trips or connections over all', 'pencatatan pemakaian', 'metering', 'operasi', 'operation', 'perlu pengukuran yang dipercaya', 'needs metering that is trusted', 'Maine Townsman, Agustus 1995, cost-sharing formulas, memun.org', false),
    ('K5', 5, 'Kapasitas yang dipesan', 'Reserved capacity', 'kapasitas yang dipesan dibagi jumlahnya', 'reserved capacity over all', 'kapasitas yang dipesan tiap anggota', 'capacity that each member reserves', 'modal', 'capital', 'membayar yang tidak dipakai', 'one pays for what one does not use', 'Pengetahuan umum', false),
    ('K6', 6, 'Luas atau panjang di wilayah', 'Area or length in the territory', 'km atau hektare dibagi jumlahnya', 'km or hectares over all', 'luas atau panjang di wilayah tiap anggota', 'area or length in each territory', 'jalan, drainase', 'roads, drainage', 'mengabaikan pemakaian', 'ignores use', 'Pengetahuan umum', false),
    ('K7', 7, 'Manfaat', 'Benefit', 'manfaat anggota dibagi jumlah manfaat', 'benefit of the member over all', 'manfaat tiap anggota dan cara menilainya', 'benefit of each member and how it is valued', 'banjir, angkutan', 'flood, transport', 'sulit diukur', 'hard to measure', 'Pengetahuan umum', false),
    ('K8', 8, 'Campuran berbobot', 'Weighted mix', 'jumlah bobot kali kunci; bobot berjumlah satu', 'sum of weight times key; weights sum to one', 'dua kunci atau lebih dan bobotnya', 'two keys or more and their weights', 'kompromi politik', 'political compromise', 'tidak tembus pandang: tunjukkan komponennya', 'opaque: show the components', 'Pengetahuan umum', false),
    ('K9', 9, 'Dua bagian', 'Two-part', 'bagian tetap menurut K1 atau K5, bagian berubah menurut K4', 'fixed part by K1 or K5, variable part by K4', 'modal terpisah dari operasi, dua kunci', 'capital apart from operation, two keys', 'instalasi', 'plants', 'perlu pembukuan yang memisahkan modal', 'needs books that keep capital apart', 'AUMA dan AAMDC, Alberta cost-sharing toolkit, auma.ca', false),
    ('K10', 10, 'SCRB', 'SCRB', 'biaya terpisah sendiri ditambah sisa menurut manfaat yang tersisa', 'own separable cost plus the rest by remaining benefit', 'biaya sendiri, dan biaya tanpa tiap anggota', 'cost alone, and cost without each member', 'bangunan bersama', 'joint works', 'memerlukan biaya sendiri', 'needs the cost alone', 'Straffin dan Heaney, IJGT 10, 1981, hlm. 35-43', false),
    ('K11', 11, 'Sebanding biaya sendiri', 'Proportional to cost alone', 'biaya sendiri dibagi jumlah biaya sendiri', 'cost alone over all costs alone', 'biaya sendiri tiap anggota', 'cost alone of each member', 'sederhana; tidak merugikan bila bersama lebih murah', 'simple; harms nobody if together is cheaper', 'perkiraannya dapat dipermainkan', 'estimates can be gamed', 'Young, Cost Allocation, 1985, bab 1', false),
    ('K12', 12, 'Shapley', 'Shapley', 'rata-rata tambahan biaya untuk semua urutan bergabung', 'mean added cost over all orders of joining', 'biaya semua kelompok', 'costs of all groups', 'alasan keadilan', 'an argument of fairness', 'kelompok dapat goyah bila biayanya tidak cekung', 'a group may waver if costs are not concave', 'Shapley, Contributions to the Theory of Games II, 1953, hlm. 307-317', false),
    ('K13', 13, 'Nukleolus', 'Nucleolus', 'keluhan terburuk sekecil mungkin', 'the worst complaint as small as can be', 'biaya semua kelompok', 'costs of all groups', 'kemantapan', 'stability', 'sulit dijelaskan', 'hard to explain', 'Schmeidler, SIAM J. Applied Mathematics 17, 1969, hlm. 1163-1170', false),
    ('K14', 14, 'Pagar', 'Collar', 'kunci mana pun dengan batas bawah dan batas atas tiap anggota', 'any key with a floor and a ceiling per member', 'kunci dasar dan batasnya', 'a key and its limits', 'mencegah kerugian', 'prevents harm', 'yang melampaui batas ditanggung anggota lain', 'what is cut off others pay', 'Pengetahuan umum', false),
    ('K15', 15, 'Potongan tuan rumah', 'Host credit', 'kunci dikurangi kompensasi bagi tuan rumah', 'key minus compensation to the host', 'kunci dasar, tuan rumah, nilai setahun', 'a key, the host, a value a year', 'TPA, instalasi', 'landfill, plant', 'nilainya perlu dasar yang tertulis', 'its value needs a written ground', 'Pengetahuan umum', false),
    ('K16', 16, 'Tarif per satuan', 'Fee per unit', 'harga kali jumlah yang dipakai', 'price times what is used', 'harga, dan jumlah setahun tiap anggota', 'price, and yearly quantity of each member', 'hubungan jual beli', 'arm''s-length relations', 'harga terlalu rendah: di Piyungan sekitar Rp35.000 per ton tersubsidi', 'under-pricing: at Piyungan about Rp35,000 a tonne was subsidised', 'Teks Kumparan tentang biaya sampah (sumber lemah)', false);

-- Which definition a key of weights follows, and what its form needs beside weights and parts. The base of a collar, a credit or
-- a fee is its one part; the parts of a two-part key are what is built and what runs.
alter table costsharing.key
    drop constraint key_kind,
    drop constraint key_own_weights_have_a_source,
    add column definition text not null default 'K4' constraint key_definition_known references costsharing.key_definition,
    add column floor_percent numeric(6, 3) not null default 0 constraint key_floor check (floor_percent between 0 and 100),
    add column ceiling_percent numeric(6, 3) not null default 100
        constraint key_ceiling check (ceiling_percent between floor_percent and 100),
    add column never_above_alone boolean not null default false,
    add column host text not null default '',
    add column amount numeric(20, 2) not null default 0 constraint key_amount_not_negative check (amount >= 0),
    add column currency char(3) not null default 'IDR',
    add constraint key_kind check (kind in ('INDICATOR', 'OWN', 'MIXED', 'TWO_PART', 'COLLAR', 'CREDIT', 'FEE')),
    add constraint key_weights_have_a_source check (kind not in ('OWN', 'FEE') or (trim(measure) <> '' and trim(source) <> '')),
    add constraint key_credit_has_a_host check ((kind = 'CREDIT') = (host <> ''));

-- What a key was made of is never changed, so that an offer made by it stays what it was: only putting it aside is.
revoke update on costsharing.key from ${appRole};
grant update (put_aside) on costsharing.key to ${appRole};

-- The key as it was put to the members, in words: an adopted division rests on these and not on what a key is called later.
alter table costsharing.offer
    add column key_name_id text not null default '',
    add column key_name_en text not null default '',
    add column key_formula_id text not null default '',
    add column key_formula_en text not null default '',
    add column key_source_id text not null default '',
    add column key_source_en text not null default '';
