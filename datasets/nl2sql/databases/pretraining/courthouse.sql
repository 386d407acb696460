CREATE TABLE judges_table (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  early_model_val TEXT NOT NULL,
  heavy_code_val TEXT NOT NULL,
  score_val INTEGER NOT NULL,
  age_val INTEGER NOT NULL,
  grulrim_kaissti_val TEXT NOT NULL
);
INSERT INTO judges_table VALUES (1, 'Lena Davis', 'Basel', 'drandplas', 559, 51, '1985-03-18');
INSERT INTO judges_table VALUES (2, 'Kreacktroundmock Pouckclai', 'joudrond', 'kourrind', 817, 52, '1990-08-13');
INSERT INTO judges_table VALUES (3, 'Shainpam Plomjundnoum', 'Basel', 'skealtim', 725, 32, '1989-12-22');
INSERT INTO judges_table VALUES (4, 'Quousgamsko Jetvuslut', 'joudrond', 'lead', 357, 24, '2003-07-10');
INSERT INTO judges_table VALUES (5, 'Lena Larsen', 'Basel', 'skealtim', 604, 48, '2009-09-14');
INSERT INTO judges_table VALUES (6, 'Frank Cohen', 'Basel', 'skealtim', 684, 22, '2004-12-05');
INSERT INTO judges_table VALUES (7, 'Ivan Larsen', 'joudrond', 'lead', 358, 50, '2018-01-18');
INSERT INTO judges_table VALUES (8, 'Hindwoufa Barpeas', 'taichickleack', 'drandplas', 388, 28, '2013-02-14');
INSERT INTO judges_table VALUES (9, 'Gackchos Clashim', 'Athens', 'skealtim', 834, 57, '1996-10-09');
INSERT INTO judges_table VALUES (10, 'Clisal Feankailkea', 'Athens', 'lead', 666, 26, '1986-09-20');
INSERT INTO judges_table VALUES (11, 'Zeasherses Grosmund', 'Athens', 'lead', 761, 63, '2015-12-13');
INSERT INTO judges_table VALUES (12, 'Zoe Grant', 'Basel', 'krougamdrain', 673, 49, '2008-06-22');
INSERT INTO judges_table VALUES (13, 'Flundmurdrea Taindtounthon', 'taichickleack', 'skealtim', 857, 52, '2008-06-15');
INSERT INTO judges_table VALUES (14, 'Bella Lopez', 'Basel', 'lead', 404, 21, '2009-05-23');
INSERT INTO judges_table VALUES (15, 'Ivan Torres', 'Athens', 'drandplas', 808, 20, '1993-08-05');
INSERT INTO judges_table VALUES (16, 'Oscar Rivera', 'taichickleack', 'skealtim', 769, 59, '2013-10-07');
INSERT INTO judges_table VALUES (17, 'Thorzom Woukekrol', 'joudrond', 'deputy', 697, 66, '2003-09-22');
INSERT INTO judges_table VALUES (18, 'Soumkrondtas Teatpounstar', 'joudrond', 'deputy', 908, 51, '1992-12-17');
INSERT INTO judges_table VALUES (19, 'Brummum Sotzis', 'Basel', 'drandplas', 500, 56, '2020-09-01');
INSERT INTO judges_table VALUES (20, 'Leastaitquean Quourles', 'taichickleack', 'kourrind', 385, 37, '1989-05-14');
INSERT INTO judges_table VALUES (21, 'Simon Ford', 'Basel', 'drandplas', 234, 22, '2004-07-12');
INSERT INTO judges_table VALUES (22, 'Theckpoutfeal Gainchait', 'joudrond', 'drandplas', 47, 21, '2020-06-21');
INSERT INTO judges_table VALUES (23, 'Zoe Clark', 'Basel', 'krougamdrain', 886, 46, '2019-03-26');
INSERT INTO judges_table VALUES (24, 'Wendy Walsh', 'taichickleack', 'drandplas', 415, 45, '2006-05-10');
INSERT INTO judges_table VALUES (25, 'Victor Cohen', 'Athens', 'kourrind', 380, 52, '1999-03-15');
INSERT INTO judges_table VALUES (26, 'Adam Rivera', 'taichickleack', 'drandplas', 380, 54, '1994-11-01');
INSERT INTO judges_table VALUES (27, 'Marco Walsh', 'taichickleack', 'drandplas', 712, 76, '2009-03-12');
INSERT INTO judges_table VALUES (28, 'Fotzan Trisbergil', 'taichickleack', 'kourrind', 306, 74, '2007-04-13');
INSERT INTO judges_table VALUES (29, 'Gibul Baickquam', 'Basel', 'kourrind', 927, 70, '2007-08-20');
INSERT INTO judges_table VALUES (30, 'Thunmeal Hailgeand', 'taichickleack', 'drandplas', 68, 49, '2012-02-11');
CREATE TABLE courtrooms_table (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  fekrai_milzolflind_val TEXT NOT NULL,
  region_val TEXT NOT NULL,
  surface_val INTEGER NOT NULL,
  demskimfer_val INTEGER NOT NULL,
  renovation_date_val TEXT NOT NULL
);
INSERT INTO courtrooms_table VALUES (1, 'Bilpuck', 'baroque', 'western', 2197, 35, '2022-02-19');
INSERT INTO courtrooms_table VALUES (2, 'Quaickclaind', 'flounje', 'eastern', 397, 73, '2014-05-16');
INSERT INTO courtrooms_table VALUES (3, 'Seankrais', 'baroque', 'mouwot', 2349, 49, '2020-05-07');
INSERT INTO courtrooms_table VALUES (4, 'Haischaicknound', 'flounje', 'central', 1032, 46, '1994-01-25');
INSERT INTO courtrooms_table VALUES (5, 'Pindzehel', 'flounje', 'mouwot', 1693, 80, '1991-05-20');
INSERT INTO courtrooms_table VALUES (6, 'Lakeburn', 'flounje', 'baindpourfli', 2030, 45, '2002-09-17');
INSERT INTO courtrooms_table VALUES (7, 'Gaitclum', 'baroque', 'central', 2168, 44, '2012-12-16');
INSERT INTO courtrooms_table VALUES (8, 'Thorngate', 'colonial', 'mouwot', 2628, 62, '2018-07-11');
INSERT INTO courtrooms_table VALUES (9, 'Fairburn', 'rustic', 'mouwot', 3505, 47, '2018-08-02');
INSERT INTO courtrooms_table VALUES (10, 'Thigreaquour', 'baroque', 'western', 404, 60, '1998-10-02');
INSERT INTO courtrooms_table VALUES (11, 'Thomjai', 'flounje', 'eastern', 887, 79, '2023-08-26');
INSERT INTO courtrooms_table VALUES (12, 'Shoulseal', 'baroque', 'western', 1994, 25, '1992-11-24');
INSERT INTO courtrooms_table VALUES (13, 'Feartorki', 'colonial', 'western', 95, 18, '2021-12-13');
INSERT INTO courtrooms_table VALUES (14, 'Thornmouth', 'flounje', 'mouwot', 2551, 62, '1992-09-14');
INSERT INTO courtrooms_table VALUES (15, 'Woodbury', 'colonial', 'eastern', 2446, 34, '2001-06-13');
INSERT INTO courtrooms_table VALUES (16, 'Stoneford', 'flounje', 'baindpourfli', 3635, 18, '2014-07-17');
INSERT INTO courtrooms_table VALUES (17, 'Ashwell', 'flounje', 'eastern', 2381, 76, '1991-07-17');
INSERT INTO courtrooms_table VALUES (18, 'Falzaisshoun', 'baroque', 'inland', 4367, 49, '1996-05-21');
INSERT INTO courtrooms_table VALUES (19, 'Sondclais', 'rustic', 'inland', 143, 22, '2019-05-22');
INSERT INTO courtrooms_table VALUES (20, 'Sousskourgrel', 'colonial', 'central', 352, 5, '2004-06-08');
INSERT INTO courtrooms_table VALUES (21, 'Noszoundgea', 'rustic', 'baindpourfli', 4311, 77, '1990-05-22');
INSERT INTO courtrooms_table VALUES (22, 'Lenplend', 'flounje', 'western', 4668, 38, '2013-06-07');
INSERT INTO courtrooms_table VALUES (23, 'Thornwell', 'baroque', 'western', 1819, 41, '1991-04-18');
INSERT INTO courtrooms_table VALUES (24, 'Clearton', 'flounje', 'inland', 3976, 18, '2015-02-23');
INSERT INTO courtrooms_table VALUES (25, 'Shondnen', 'flounje', 'mouwot', 3627, 14, '2003-01-12');
INSERT INTO courtrooms_table VALUES (26, 'Wooddale', 'rustic', 'baindpourfli', 1303, 3, '2014-11-23');
INSERT INTO courtrooms_table VALUES (27, 'Shackraindsho', 'flounje', 'eastern', 4225, 47, '1990-08-26');
INSERT INTO courtrooms_table VALUES (28, 'Fairmouth', 'flounje', 'inland', 2825, 14, '1991-02-05');
INSERT INTO courtrooms_table VALUES (29, 'Trusdoundfor', 'flounje', 'eastern', 36, 74, '2018-01-23');
INSERT INTO courtrooms_table VALUES (30, 'Paindwam', 'flounje', 'inland', 4466, 11, '2000-04-08');
INSERT INTO courtrooms_table VALUES (31, 'Zisjaindbol', 'colonial', 'baindpourfli', 3718, 26, '2000-05-16');
INSERT INTO courtrooms_table VALUES (32, 'Skisfle', 'rustic', 'inland', 3467, 50, '2006-02-08');
INSERT INTO courtrooms_table VALUES (33, 'Feasbis', 'rustic', 'eastern', 1901, 28, '2008-01-24');
INSERT INTO courtrooms_table VALUES (34, 'Brospaszair', 'rustic', 'inland', 1017, 26, '1990-01-01');
CREATE TABLE hearings_table (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  gross_branch_val TEXT NOT NULL,
  spare_code_val TEXT NOT NULL,
  gross_index_val INTEGER NOT NULL,
  average_limit_val INTEGER NOT NULL,
  founes_trenthat_val TEXT NOT NULL,
  judge_nr INTEGER NOT NULL,
  courtroom_nr INTEGER NOT NULL,
  FOREIGN KEY (judge_nr) REFERENCES judges_table(nr),
  FOREIGN KEY (courtroom_nr) REFERENCES courtrooms_table(nr)
);
INSERT INTO hearings_table VALUES (1, 'H912', 'normal', 'voucher', 1265, 82, '2012-01-26', 27, 4);
INSERT INTO hearings_table VALUES (2, 'H831', 'normal', 'dendbruckstour', 350, 111, '2023-08-22', 25, 30);
INSERT INTO hearings_table VALUES (3, 'H488', 'brursu', 'dendbruckstour', 831, 224, '2012-10-02', 24, 21);
INSERT INTO hearings_table VALUES (4, 'H180', 'normal', 'dendbruckstour', 1524, 116, '2023-05-16', 15, 24);
INSERT INTO hearings_table VALUES (5, 'H525', 'brursu', 'feackkrai', 2495, 273, '2010-01-16', 10, 15);
INSERT INTO hearings_table VALUES (6, 'H623', 'skutfair', 'voucher', 1400, 135, '2021-09-16', 11, 4);
INSERT INTO hearings_table VALUES (7, 'H787', 'weamrind', 'voucher', 2123, 248, '2014-11-26', 30, 19);
INSERT INTO hearings_table VALUES (8, 'H740', 'weamrind', 'dendbruckstour', 1934, 262, '2011-02-02', 25, 1);
INSERT INTO hearings_table VALUES (9, 'H647', 'skutfair', 'voucher', 2541, 169, '2010-11-03', 27, 5);
INSERT INTO hearings_table VALUES (10, 'H377', 'brursu', 'dendbruckstour', 214, 299, '2024-05-11', 16, 16);
INSERT INTO hearings_table VALUES (11, 'H679', 'normal', 'dendbruckstour', 1562, 216, '2019-04-20', 21, 12);
INSERT INTO hearings_table VALUES (12, 'H712', 'weamrind', 'feackkrai', 488, 276, '2013-04-04', 6, 8);
INSERT INTO hearings_table VALUES (13, 'H634', 'weamrind', 'feackkrai', 2134, 49, '2010-03-01', 16, 19);
INSERT INTO hearings_table VALUES (14, 'H167', 'brursu', 'voucher', 748, 298, '2013-01-21', 21, 19);
INSERT INTO hearings_table VALUES (15, 'H918', 'normal', 'voucher', 655, 278, '2020-07-20', 14, 24);
INSERT INTO hearings_table VALUES (16, 'H906', 'normal', 'voucher', 2445, 103, '2023-12-27', 6, 22);
INSERT INTO hearings_table VALUES (17, 'H153', 'normal', 'dendbruckstour', 842, 30, '2020-06-23', 25, 34);
INSERT INTO hearings_table VALUES (18, 'H429', 'normal', 'voucher', 2247, 73, '2020-01-17', 27, 10);
INSERT INTO hearings_table VALUES (19, 'H420', 'brursu', 'voucher', 1531, 26, '2022-09-05', 30, 15);
INSERT INTO hearings_table VALUES (20, 'H728', 'weamrind', 'invoice', 250, 214, '2015-06-26', 4, 12);
INSERT INTO hearings_table VALUES (21, 'H983', 'normal', 'voucher', 2938, 292, '2024-11-18', 12, 22);
INSERT INTO hearings_table VALUES (22, 'H132', 'skutfair', 'voucher', 2250, 93, '2017-07-27', 8, 1);
INSERT INTO hearings_table VALUES (23, 'H789', 'skutfair', 'invoice', 2115, 180, '2022-04-16', 20, 24);
INSERT INTO hearings_table VALUES (24, 'H810', 'normal', 'dendbruckstour', 765, 30, '2022-09-19', 20, 11);
INSERT INTO hearings_table VALUES (25, 'H963', 'brursu', 'feackkrai', 1482, 109, '2016-05-15', 13, 15);
INSERT INTO hearings_table VALUES (26, 'H342', 'brursu', 'dendbruckstour', 1671, 155, '2022-04-05', 17, 34);
INSERT INTO hearings_table VALUES (27, 'H234', 'brursu', 'voucher', 2170, 287, '2022-12-17', 25, 30);
INSERT INTO hearings_table VALUES (28, 'H285', 'brursu', 'voucher', 692, 299, '2022-01-27', 11, 29);
INSERT INTO hearings_table VALUES (29, 'H392', 'skutfair', 'feackkrai', 244, 241, '2021-10-12', 15, 14);
INSERT INTO hearings_table VALUES (30, 'H939', 'brursu', 'voucher', 2969, 24, '2017-09-03', 24, 19);
INSERT INTO hearings_table VALUES (31, 'H237', 'normal', 'voucher', 2226, 49, '2018-05-24', 20, 19);
INSERT INTO hearings_table VALUES (32, 'H186', 'weamrind', 'voucher', 2617, 160, '2010-04-24', 20, 16);
INSERT INTO hearings_table VALUES (33, 'H393', 'weamrind', 'voucher', 1225, 223, '2019-10-23', 17, 30);
INSERT INTO hearings_table VALUES (34, 'H278', 'skutfair', 'feackkrai', 429, 54, '2023-12-21', 20, 30);
INSERT INTO hearings_table VALUES (35, 'H472', 'normal', 'voucher', 1346, 65, '2011-01-11', 24, 14);
INSERT INTO hearings_table VALUES (36, 'H416', 'skutfair', 'dendbruckstour', 1933, 192, '2020-08-02', 28, 14);
INSERT INTO hearings_table VALUES (37, 'H905', 'skutfair', 'voucher', 1356, 283, '2023-03-24', 20, 4);
INSERT INTO hearings_table VALUES (38, 'H695', 'weamrind', 'feackkrai', 199, 249, '2021-12-19', 27, 19);
INSERT INTO hearings_table VALUES (39, 'H995', 'normal', 'voucher', 788, 44, '2013-01-03', 28, 29);
INSERT INTO hearings_table VALUES (40, 'H704', 'skutfair', 'dendbruckstour', 1866, 191, '2023-07-22', 1, 30);
INSERT INTO hearings_table VALUES (41, 'H871', 'skutfair', 'invoice', 2720, 90, '2023-10-16', 1, 19);
INSERT INTO hearings_table VALUES (42, 'H473', 'skutfair', 'invoice', 2423, 224, '2014-01-16', 15, 14);
INSERT INTO hearings_table VALUES (43, 'H371', 'weamrind', 'dendbruckstour', 2647, 161, '2014-02-03', 14, 20);
INSERT INTO hearings_table VALUES (44, 'H254', 'skutfair', 'dendbruckstour', 2235, 134, '2022-06-11', 15, 19);
INSERT INTO hearings_table VALUES (45, 'H796', 'weamrind', 'voucher', 2082, 30, '2018-07-12', 20, 16);
INSERT INTO hearings_table VALUES (46, 'H719', 'skutfair', 'feackkrai', 1298, 166, '2011-02-20', 22, 24);
INSERT INTO hearings_table VALUES (47, 'H266', 'normal', 'invoice', 1405, 88, '2017-02-14', 11, 8);
INSERT INTO hearings_table VALUES (48, 'H727', 'weamrind', 'voucher', 2944, 100, '2024-01-24', 16, 1);
INSERT INTO hearings_table VALUES (49, 'H424', 'normal', 'voucher', 2365, 212, '2011-11-05', 15, 16);
INSERT INTO hearings_table VALUES (50, 'H452', 'normal', 'invoice', 2333, 151, '2020-08-09', 30, 16);
INSERT INTO hearings_table VALUES (51, 'H316', 'normal', 'feackkrai', 898, 273, '2014-01-04', 14, 18);
INSERT INTO hearings_table VALUES (52, 'H576', 'weamrind', 'voucher', 447, 229, '2023-08-12', 8, 12);
INSERT INTO hearings_table VALUES (53, 'H210', 'normal', 'dendbruckstour', 1249, 239, '2010-11-05', 1, 34);
INSERT INTO hearings_table VALUES (54, 'H755', 'skutfair', 'feackkrai', 2473, 175, '2015-12-19', 10, 14);
INSERT INTO hearings_table VALUES (55, 'H388', 'weamrind', 'dendbruckstour', 500, 297, '2015-05-13', 30, 18);
INSERT INTO hearings_table VALUES (56, 'H287', 'normal', 'dendbruckstour', 2952, 3, '2023-02-07', 7, 15);
INSERT INTO hearings_table VALUES (57, 'H181', 'normal', 'invoice', 1956, 50, '2022-08-05', 13, 8);
INSERT INTO hearings_table VALUES (58, 'H737', 'skutfair', 'dendbruckstour', 139, 145, '2014-05-23', 30, 1);
INSERT INTO hearings_table VALUES (59, 'H942', 'weamrind', 'voucher', 2702, 72, '2020-06-26', 10, 5);
INSERT INTO hearings_table VALUES (60, 'H764', 'skutfair', 'dendbruckstour', 2287, 66, '2015-11-24', 11, 12);
INSERT INTO hearings_table VALUES (61, 'H876', 'weamrind', 'voucher', 2459, 293, '2021-05-22', 14, 24);
INSERT INTO hearings_table VALUES (62, 'H319', 'weamrind', 'feackkrai', 2485, 267, '2012-06-21', 1, 15);
INSERT INTO hearings_table VALUES (63, 'H469', 'brursu', 'dendbruckstour', 1826, 143, '2024-12-15', 4, 16);
INSERT INTO hearings_table VALUES (64, 'H856', 'normal', 'feackkrai', 1969, 262, '2021-09-17', 11, 4);
INSERT INTO hearings_table VALUES (65, 'H205', 'skutfair', 'dendbruckstour', 2861, 203, '2013-01-14', 30, 5);
INSERT INTO hearings_table VALUES (66, 'H240', 'normal', 'dendbruckstour', 1604, 105, '2024-09-01', 22, 34);
INSERT INTO hearings_table VALUES (67, 'H749', 'skutfair', 'invoice', 2314, 224, '2022-01-26', 16, 30);
INSERT INTO hearings_table VALUES (68, 'H445', 'skutfair', 'voucher', 2288, 165, '2024-08-20', 4, 14);
INSERT INTO hearings_table VALUES (69, 'H635', 'brursu', 'feackkrai', 1997, 60, '2021-09-23', 28, 6);
INSERT INTO hearings_table VALUES (70, 'H889', 'skutfair', 'feackkrai', 2175, 27, '2017-07-09', 11, 16);
INSERT INTO hearings_table VALUES (71, 'H978', 'weamrind', 'invoice', 509, 103, '2023-04-06', 1, 18);
INSERT INTO hearings_table VALUES (72, 'H997', 'skutfair', 'dendbruckstour', 1011, 127, '2017-03-10', 18, 1);
INSERT INTO hearings_table VALUES (73, 'H243', 'normal', 'feackkrai', 2010, 294, '2024-11-06', 10, 14);
INSERT INTO hearings_table VALUES (74, 'H394', 'weamrind', 'feackkrai', 1410, 167, '2017-06-05', 15, 22);
INSERT INTO hearings_table VALUES (75, 'H310', 'normal', 'dendbruckstour', 69, 80, '2022-01-19', 18, 27);
INSERT INTO hearings_table VALUES (76, 'H191', 'normal', 'voucher', 1502, 2, '2017-05-21', 7, 5);
INSERT INTO hearings_table VALUES (77, 'H154', 'weamrind', 'voucher', 300, 183, '2011-08-22', 14, 8);
INSERT INTO hearings_table VALUES (78, 'H914', 'skutfair', 'voucher', 857, 123, '2013-01-25', 12, 7);
INSERT INTO hearings_table VALUES (79, 'H890', 'weamrind', 'dendbruckstour', 1823, 164, '2019-12-25', 25, 22);
INSERT INTO hearings_table VALUES (80, 'H651', 'normal', 'feackkrai', 2570, 172, '2014-05-10', 11, 7);
INSERT INTO hearings_table VALUES (81, 'H715', 'weamrind', 'dendbruckstour', 2679, 182, '2012-06-13', 20, 4);
INSERT INTO hearings_table VALUES (82, 'H511', 'brursu', 'feackkrai', 1075, 238, '2021-11-17', 8, 4);
INSERT INTO hearings_table VALUES (83, 'H688', 'normal', 'feackkrai', 2887, 109, '2018-09-20', 10, 1);
INSERT INTO hearings_table VALUES (84, 'H699', 'weamrind', 'dendbruckstour', 183, 78, '2012-04-26', 14, 24);
INSERT INTO hearings_table VALUES (85, 'H494', 'skutfair', 'dendbruckstour', 2396, 65, '2013-01-18', 17, 6);
INSERT INTO hearings_table VALUES (86, 'H877', 'brursu', 'voucher', 202, 288, '2015-10-16', 22, 34);
INSERT INTO hearings_table VALUES (87, 'H423', 'skutfair', 'dendbruckstour', 1819, 13, '2013-06-23', 22, 8);
INSERT INTO hearings_table VALUES (88, 'H777', 'brursu', 'voucher', 2176, 211, '2023-05-13', 20, 10);
INSERT INTO hearings_table VALUES (89, 'H602', 'weamrind', 'voucher', 1355, 152, '2013-03-13', 21, 27);
INSERT INTO hearings_table VALUES (90, 'H633', 'skutfair', 'feackkrai', 2458, 294, '2019-09-10', 13, 22);
INSERT INTO hearings_table VALUES (91, 'H759', 'brursu', 'feackkrai', 211, 274, '2020-05-18', 28, 4);
INSERT INTO hearings_table VALUES (92, 'H198', 'normal', 'invoice', 2417, 158, '2016-04-10', 10, 4);
INSERT INTO hearings_table VALUES (93, 'H332', 'weamrind', 'feackkrai', 864, 163, '2021-07-17', 6, 20);
INSERT INTO hearings_table VALUES (94, 'H819', 'normal', 'feackkrai', 640, 213, '2014-12-19', 1, 4);
INSERT INTO hearings_table VALUES (95, 'H954', 'normal', 'voucher', 2183, 115, '2018-02-02', 11, 24);
INSERT INTO hearings_table VALUES (96, 'H137', 'weamrind', 'voucher', 367, 153, '2017-12-02', 17, 20);
INSERT INTO hearings_table VALUES (97, 'H464', 'weamrind', 'dendbruckstour', 419, 191, '2014-01-15', 1, 4);
INSERT INTO hearings_table VALUES (98, 'H769', 'skutfair', 'feackkrai', 1080, 175, '2011-10-15', 24, 1);
INSERT INTO hearings_table VALUES (99, 'H678', 'normal', 'dendbruckstour', 594, 276, '2011-01-20', 28, 19);
INSERT INTO hearings_table VALUES (100, 'H419', 'skutfair', 'feackkrai', 655, 168, '2017-05-21', 10, 13);
INSERT INTO hearings_table VALUES (101, 'H884', 'skutfair', 'feackkrai', 497, 146, '2019-07-16', 28, 17);
INSERT INTO hearings_table VALUES (102, 'H174', 'weamrind', 'invoice', 1738, 87, '2019-04-13', 12, 14);
INSERT INTO hearings_table VALUES (103, 'H700', 'normal', 'dendbruckstour', 1907, 268, '2013-03-03', 11, 22);
INSERT INTO hearings_table VALUES (104, 'H324', 'skutfair', 'feackkrai', 940, 299, '2015-11-15', 10, 15);
INSERT INTO hearings_table VALUES (105, 'H118', 'normal', 'dendbruckstour', 743, 109, '2010-04-07', 12, 14);
INSERT INTO hearings_table VALUES (106, 'H439', 'weamrind', 'voucher', 2706, 133, '2024-02-26', 20, 29);
INSERT INTO hearings_table VALUES (107, 'H841', 'normal', 'voucher', 87, 233, '2019-07-10', 18, 1);
INSERT INTO hearings_table VALUES (108, 'H291', 'normal', 'voucher', 2038, 209, '2011-08-13', 15, 27);
INSERT INTO hearings_table VALUES (109, 'H563', 'normal', 'voucher', 1641, 234, '2020-05-11', 30, 14);
INSERT INTO hearings_table VALUES (110, 'H682', 'brursu', 'feackkrai', 972, 110, '2024-02-03', 28, 24);
INSERT INTO hearings_table VALUES (111, 'H588', 'brursu', 'voucher', 2104, 201, '2010-01-10', 11, 12);
INSERT INTO hearings_table VALUES (112, 'H913', 'brursu', 'dendbruckstour', 702, 183, '2011-05-20', 8, 15);
INSERT INTO hearings_table VALUES (113, 'H985', 'weamrind', 'voucher', 247, 64, '2022-06-19', 8, 19);
INSERT INTO hearings_table VALUES (114, 'H458', 'brursu', 'invoice', 789, 75, '2021-02-11', 28, 15);
INSERT INTO hearings_table VALUES (115, 'H351', 'weamrind', 'dendbruckstour', 1474, 254, '2021-10-16', 30, 15);
INSERT INTO hearings_table VALUES (116, 'H500', 'brursu', 'feackkrai', 2685, 211, '2011-09-04', 6, 29);
INSERT INTO hearings_table VALUES (117, 'H170', 'normal', 'feackkrai', 2592, 58, '2015-07-23', 14, 30);
INSERT INTO hearings_table VALUES (118, 'H259', 'skutfair', 'dendbruckstour', 2480, 111, '2015-12-06', 15, 27);
INSERT INTO hearings_table VALUES (119, 'H601', 'brursu', 'dendbruckstour', 356, 135, '2019-10-05', 17, 17);
INSERT INTO hearings_table VALUES (120, 'H747', 'brursu', 'dendbruckstour', 2668, 245, '2011-08-04', 6, 19);
