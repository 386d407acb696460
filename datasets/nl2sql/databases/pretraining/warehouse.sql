CREATE TABLE tbl_picker (
  picker_id INTEGER PRIMARY KEY,
  picker_name TEXT NOT NULL,
  true_group TEXT NOT NULL,
  inner_model TEXT NOT NULL,
  tralclair_dreamstir INTEGER NOT NULL,
  short_count INTEGER NOT NULL,
  birthday TEXT NOT NULL
);
INSERT INTO tbl_picker VALUES (1, 'Henry Nash', 'BI', 'lead', 1402, 160, '1965-05-13');
INSERT INTO tbl_picker VALUES (2, 'Gina Rivera', 'TA', 'deputy', 731, 193, '1990-10-01');
INSERT INTO tbl_picker VALUES (3, 'Theasshut Trourdrum', 'WA', 'deputy', 1018, 187, '1971-07-02');
INSERT INTO tbl_picker VALUES (4, 'Peter Clark', 'TA', 'trainee', 2109, 181, '1945-10-03');
INSERT INTO tbl_picker VALUES (5, 'Julia Davis', 'VIE', 'trainee', 1188, 162, '1960-06-23');
INSERT INTO tbl_picker VALUES (6, 'George Reed', 'WA', 'lead', 2221, 156, '1946-12-21');
INSERT INTO tbl_picker VALUES (7, 'Adam Rivera', 'WA', 'lead', 1180, 202, '1986-02-07');
INSERT INTO tbl_picker VALUES (8, 'Weandtreanddim Goumquilplir', 'BI', 'wondchondthel', 1717, 203, '1998-05-01');
INSERT INTO tbl_picker VALUES (9, 'Adam Hughes', 'BI', 'lead', 1026, 153, '1972-08-18');
INSERT INTO tbl_picker VALUES (10, 'Gettur Sourbrarflous', 'BI', 'expert', 2262, 187, '1951-08-25');
INSERT INTO tbl_picker VALUES (11, 'Sealskeanquu Soutlotbral', 'VIE', 'wondchondthel', 1559, 175, '1948-11-13');
INSERT INTO tbl_picker VALUES (12, 'Fosjat Memquandclais', 'VIE', 'deputy', 1793, 168, '1980-09-03');
INSERT INTO tbl_picker VALUES (13, 'Oscar Silva', 'BI', 'lead', 1501, 166, '1947-05-19');
INSERT INTO tbl_picker VALUES (14, 'Tara Tanaka', 'NA', 'wondchondthel', 554, 167, '1950-10-24');
INSERT INTO tbl_picker VALUES (15, 'Lena Irwin', 'BI', 'trainee', 1009, 172, '1972-04-09');
INSERT INTO tbl_picker VALUES (16, 'Brumdoum Feschimleal', 'BI', 'deputy', 851, 182, '1983-11-09');
INSERT INTO tbl_picker VALUES (17, 'Shamquinund Teapugrair', 'NA', 'deputy', 1422, 162, '1997-08-14');
INSERT INTO tbl_picker VALUES (18, 'Noah Hart', 'BI', 'lead', 1164, 174, '1970-09-09');
INSERT INTO tbl_picker VALUES (19, 'Ben Walsh', 'TA', 'wondchondthel', 1325, 203, '1959-12-01');
INSERT INTO tbl_picker VALUES (20, 'Fulwas Jimeckskear', 'BI', 'wondchondthel', 2163, 200, '1995-04-01');
INSERT INTO tbl_picker VALUES (21, 'Iris Nolan', 'BI', 'lead', 111, 174, '2004-05-10');
INSERT INTO tbl_picker VALUES (22, 'Grimkouskom Chosclolvol', 'BI', 'trainee', 1742, 167, '1975-03-04');
INSERT INTO tbl_picker VALUES (23, 'Brordrur Naihuck', 'TA', 'lead', 2284, 171, '1981-03-19');
INSERT INTO tbl_picker VALUES (24, 'Fawizind Fetdrour', 'TA', 'trainee', 135, 187, '1956-03-16');
INSERT INTO tbl_picker VALUES (25, 'Chorlend Clenthol', 'WA', 'lead', 1173, 167, '1999-08-23');
INSERT INTO tbl_picker VALUES (26, 'Zalploum Zoulflainjil', 'BI', 'wondchondthel', 1340, 204, '1981-06-03');
INSERT INTO tbl_picker VALUES (27, 'Floumtuck Meckground', 'TA', 'trainee', 494, 164, '1958-10-25');
INSERT INTO tbl_picker VALUES (28, 'Thaitplourpleat Skegratstar', 'WA', 'trainee', 2055, 162, '1945-09-13');
CREATE TABLE tbl_parcel (
  parcel_id INTEGER PRIMARY KEY,
  parcel_name TEXT NOT NULL,
  category TEXT NOT NULL,
  raisvousnaick_gromtraindstou TEXT NOT NULL,
  clatkrind_skendkraick INTEGER NOT NULL,
  open_margin INTEGER NOT NULL,
  purchase_date TEXT NOT NULL
);
INSERT INTO tbl_parcel VALUES (1, 'Seandstoum Keckhuckkreand', 'modern', 'Arden', 2960, 234, '2011-11-03');
INSERT INTO tbl_parcel VALUES (2, 'Lucky Lantern', 'modern', 'werdous', 3956, 132, '2004-09-26');
INSERT INTO tbl_parcel VALUES (3, 'Quinstouzand Peatrait', 'modern', 'gaimflafluck', 1948, 157, '2000-03-03');
INSERT INTO tbl_parcel VALUES (4, 'Pounlo Chainbilshour', 'bruckthe', 'Arden', 2073, 353, '2012-06-12');
INSERT INTO tbl_parcel VALUES (5, 'Haboumstus Flinhes', 'bruckthe', 'gaimflafluck', 3747, 265, '2014-04-28');
INSERT INTO tbl_parcel VALUES (6, 'Gackjes Wutbres', 'shealnaim', 'Arden', 2854, 386, '2011-09-01');
INSERT INTO tbl_parcel VALUES (7, 'Noble Harvest', 'bruckthe', 'Arden', 636, 136, '2012-06-19');
INSERT INTO tbl_parcel VALUES (8, 'Gonstais Lendmum', 'bruckthe', 'dendseachait', 2622, 194, '2011-04-14');
INSERT INTO tbl_parcel VALUES (9, 'Iron Falcon', 'luxury', 'gaimflafluck', 334, 62, '2020-07-20');
INSERT INTO tbl_parcel VALUES (10, 'Wouckfutbeam Ponto', 'modern', 'Arden', 2457, 293, '2019-03-02');
INSERT INTO tbl_parcel VALUES (11, 'Pousskus Therstultrout', 'bruckthe', 'Arden', 2794, 62, '1999-05-04');
INSERT INTO tbl_parcel VALUES (12, 'Trimclai Chulbam', 'bruckthe', 'Arden', 312, 56, '2022-10-13');
INSERT INTO tbl_parcel VALUES (13, 'Sweet Cedar', 'thijahim', 'dendseachait', 2919, 365, '2015-06-01');
INSERT INTO tbl_parcel VALUES (14, 'Sunny Storm', 'bruckthe', 'werdous', 1504, 197, '2013-02-09');
INSERT INTO tbl_parcel VALUES (15, 'Warteas Teckhourchuck', 'bruckthe', 'dendseachait', 3652, 310, '2002-12-28');
INSERT INTO tbl_parcel VALUES (16, 'Secret Meadow', 'bruckthe', 'dendseachait', 1040, 56, '2015-10-10');
INSERT INTO tbl_parcel VALUES (17, 'Secret Tiger', 'shealnaim', 'gaimflafluck', 141, 322, '2020-03-13');
INSERT INTO tbl_parcel VALUES (18, 'Steanrolflack Fourbrearclond', 'shealnaim', 'Arden', 3269, 365, '2019-05-24');
INSERT INTO tbl_parcel VALUES (19, 'Vutroumthos Bouckgranwe', 'modern', 'gaimflafluck', 2154, 133, '2021-05-26');
INSERT INTO tbl_parcel VALUES (20, 'Sharquamdrir Rulvickhend', 'thijahim', 'werdous', 992, 364, '2019-03-19');
INSERT INTO tbl_parcel VALUES (21, 'Drarhil Vendru', 'thijahim', 'mourloudam', 1137, 34, '2009-04-25');
INSERT INTO tbl_parcel VALUES (22, 'Shitskulbrea Kasplir', 'thijahim', 'dendseachait', 3545, 268, '2010-09-07');
INSERT INTO tbl_parcel VALUES (23, 'Kockflounchous Laindclack', 'luxury', 'dendseachait', 1697, 272, '2009-01-26');
INSERT INTO tbl_parcel VALUES (24, 'Skoundpluclend Dounfou', 'thijahim', 'gaimflafluck', 2022, 264, '2020-08-09');
INSERT INTO tbl_parcel VALUES (25, 'Laisplen Breckgoround', 'bruckthe', 'werdous', 511, 369, '2008-10-11');
INSERT INTO tbl_parcel VALUES (26, 'Krockwitset Kraitloumme', 'thijahim', 'dendseachait', 1964, 124, '2013-07-13');
INSERT INTO tbl_parcel VALUES (27, 'Lonely Storm', 'modern', 'gaimflafluck', 3667, 221, '2002-10-25');
INSERT INTO tbl_parcel VALUES (28, 'Cleasbougait Cloutvachai', 'modern', 'gaimflafluck', 1971, 31, '2023-02-14');
CREATE TABLE tbl_shipment (
  shipment_id INTEGER PRIMARY KEY,
  shipment_name TEXT NOT NULL,
  kraiszam_mickgraindra TEXT NOT NULL,
  rultarskit_quendnen TEXT NOT NULL,
  duration INTEGER NOT NULL,
  spare_limit INTEGER NOT NULL,
  sunkrundthi_thusjis TEXT NOT NULL,
  picker_id INTEGER NOT NULL,
  parcel_id INTEGER NOT NULL,
  FOREIGN KEY (picker_id) REFERENCES tbl_picker(picker_id),
  FOREIGN KEY (parcel_id) REFERENCES tbl_parcel(parcel_id)
);
INSERT INTO tbl_shipment VALUES (1, 'N738', 'quundsukrur', 'FAI', 448, 205, '2015-08-07', 21, 7);
INSERT INTO tbl_shipment VALUES (2, 'N347', 'email', 'TEA', 104, 268, '2022-06-07', 3, 4);
INSERT INTO tbl_shipment VALUES (3, 'N466', 'email', 'TEA', 272, 81, '2013-08-15', 10, 14);
INSERT INTO tbl_shipment VALUES (4, 'N222', 'quundsukrur', 'TEA', 451, 139, '2017-09-18', 23, 18);
INSERT INTO tbl_shipment VALUES (5, 'N371', 'fax', 'TEA', 350, 154, '2015-10-05', 12, 18);
INSERT INTO tbl_shipment VALUES (6, 'N576', 'walk-in', 'STO', 76, 87, '2016-08-09', 7, 5);
INSERT INTO tbl_shipment VALUES (7, 'N755', 'email', 'FAI', 41, 60, '2013-06-13', 28, 5);
INSERT INTO tbl_shipment VALUES (8, 'N375', 'fax', 'PLA', 288, 124, '2016-05-03', 23, 10);
INSERT INTO tbl_shipment VALUES (9, 'N702', 'email', 'TEA', 6, 180, '2017-01-20', 15, 14);
INSERT INTO tbl_shipment VALUES (10, 'N290', 'quundsukrur', 'FAI', 475, 297, '2015-02-27', 24, 26);
INSERT INTO tbl_shipment VALUES (11, 'N744', 'walk-in', 'FAI', 189, 72, '2018-01-11', 15, 10);
INSERT INTO tbl_shipment VALUES (12, 'N911', 'email', 'FAI', 75, 193, '2012-05-12', 23, 28);
INSERT INTO tbl_shipment VALUES (13, 'N294', 'email', 'STO', 363, 1, '2021-06-13', 22, 18);
INSERT INTO tbl_shipment VALUES (14, 'N733', 'quundsukrur', 'FAI', 297, 136, '2018-04-15', 27, 19);
INSERT INTO tbl_shipment VALUES (15, 'N250', 'walk-in', 'STO', 65, 236, '2022-10-08', 11, 16);
INSERT INTO tbl_shipment VALUES (16, 'N618', 'fax', 'TEA', 401, 285, '2023-05-08', 2, 28);
INSERT INTO tbl_shipment VALUES (17, 'N407', 'fax', 'TEA', 240, 98, '2021-01-15', 27, 16);
INSERT INTO tbl_shipment VALUES (18, 'N854', 'quundsukrur', 'PLA', 29, 247, '2017-06-28', 22, 23);
INSERT INTO tbl_shipment VALUES (19, 'N999', 'email', 'TEA', 263, 265, '2017-03-20', 10, 10);
INSERT INTO tbl_shipment VALUES (20, 'N256', 'quundsukrur', 'FAI', 302, 238, '2014-03-01', 15, 14);
INSERT INTO tbl_shipment VALUES (21, 'N535', 'fax', 'FAI', 478, 92, '2010-12-07', 19, 5);
INSERT INTO tbl_shipment VALUES (22, 'N766', 'email', 'STO', 75, 200, '2019-11-15', 7, 10);
INSERT INTO tbl_shipment VALUES (23, 'N172', 'email', 'TEA', 86, 256, '2021-08-28', 22, 5);
INSERT INTO tbl_shipment VALUES (24, 'N240', 'email', 'PEN', 273, 42, '2012-06-05', 6, 18);
INSERT INTO tbl_shipment VALUES (25, 'N666', 'walk-in', 'TEA', 94, 262, '2015-02-06', 21, 28);
INSERT INTO tbl_shipment VALUES (26, 'N111', 'quundsukrur', 'PEN', 457, 85, '2021-03-19', 1, 6);
INSERT INTO tbl_shipment VALUES (27, 'N306', 'email', 'FAI', 404, 127, '2024-06-12', 4, 28);
INSERT INTO tbl_shipment VALUES (28, 'N884', 'quundsukrur', 'FAI', 404, 93, '2014-10-04', 28, 23);
INSERT INTO tbl_shipment VALUES (29, 'N626', 'quundsukrur', 'FAI', 420, 30, '2015-09-25', 1, 3);
INSERT INTO tbl_shipment VALUES (30, 'N619', 'email', 'PLA', 432, 198, '2012-03-16', 21, 19);
INSERT INTO tbl_shipment VALUES (31, 'N227', 'email', 'TEA', 5, 192, '2021-08-01', 12, 10);
INSERT INTO tbl_shipment VALUES (32, 'N224', 'quundsukrur', 'FAI', 287, 11, '2015-09-03', 11, 6);
INSERT INTO tbl_shipment VALUES (33, 'N564', 'walk-in', 'PLA', 223, 145, '2024-04-15', 3, 10);
INSERT INTO tbl_shipment VALUES (34, 'N634', 'quundsukrur', 'TEA', 424, 29, '2011-03-12', 6, 2);
INSERT INTO tbl_shipment VALUES (35, 'N840', 'email', 'STO', 446, 105, '2023-03-23', 20, 28);
INSERT INTO tbl_shipment VALUES (36, 'N365', 'email', 'STO', 115, 133, '2012-09-17', 6, 10);
INSERT INTO tbl_shipment VALUES (37, 'N331', 'fax', 'FAI', 397, 223, '2022-09-06', 13, 13);
INSERT INTO tbl_shipment VALUES (38, 'N548', 'email', 'FAI', 478, 83, '2020-06-23', 11, 27);
INSERT INTO tbl_shipment VALUES (39, 'N205', 'walk-in', 'STO', 286, 118, '2015-05-27', 26, 24);
INSERT INTO tbl_shipment VALUES (40, 'N263', 'fax', 'PEN', 128, 12, '2018-09-08', 20, 2);
INSERT INTO tbl_shipment VALUES (41, 'N261', 'walk-in', 'TEA', 214, 72, '2024-05-16', 6, 21);
INSERT INTO tbl_shipment VALUES (42, 'N313', 'email', 'STO', 338, 180, '2022-01-25', 13, 4);
INSERT INTO tbl_shipment VALUES (43, 'N386', 'quundsukrur', 'TEA', 127, 215, '2010-01-26', 22, 5);
INSERT INTO tbl_shipment VALUES (44, 'N887', 'fax', 'STO', 401, 140, '2015-04-03', 6, 19);
INSERT INTO tbl_shipment VALUES (45, 'N904', 'email', 'FAI', 124, 281, '2024-11-20', 1, 18);
INSERT INTO tbl_shipment VALUES (46, 'N472', 'quundsukrur', 'RAI', 462, 202, '2020-10-08', 22, 22);
INSERT INTO tbl_shipment VALUES (47, 'N151', 'quundsukrur', 'TEA', 231, 259, '2024-11-21', 11, 23);
INSERT INTO tbl_shipment VALUES (48, 'N464', 'walk-in', 'PEN', 121, 215, '2017-07-17', 22, 1);
INSERT INTO tbl_shipment VALUES (49, 'N525', 'fax', 'PEN', 452, 181, '2020-11-07', 6, 14);
INSERT INTO tbl_shipment VALUES (50, 'N328', 'quundsukrur', 'FAI', 73, 94, '2022-07-01', 23, 6);
INSERT INTO tbl_shipment VALUES (51, 'N678', 'quundsukrur', 'FAI', 469, 276, '2010-07-19', 28, 21);
INSERT INTO tbl_shipment VALUES (52, 'N681', 'walk-in', 'PEN', 301, 31, '2020-09-19', 28, 19);
INSERT INTO tbl_shipment VALUES (53, 'N134', 'walk-in', 'FAI', 61, 12, '2019-05-06', 15, 1);
INSERT INTO tbl_shipment VALUES (54, 'N643', 'email', 'PLA', 173, 94, '2011-10-05', 2, 23);
INSERT INTO tbl_shipment VALUES (55, 'N734', 'fax', 'TEA', 300, 224, '2013-04-26', 23, 14);
INSERT INTO tbl_shipment VALUES (56, 'N433', 'fax', 'PEN', 159, 285, '2016-09-11', 28, 24);
INSERT INTO tbl_shipment VALUES (57, 'N144', 'email', 'STO', 456, 72, '2020-08-20', 4, 11);
INSERT INTO tbl_shipment VALUES (58, 'N470', 'fax', 'FAI', 343, 15, '2023-01-24', 21, 14);
INSERT INTO tbl_shipment VALUES (59, 'N149', 'email', 'PLA', 196, 173, '2013-04-26', 22, 16);
INSERT INTO tbl_shipment VALUES (60, 'N824', 'quundsukrur', 'PLA', 66, 217, '2022-04-15', 1, 25);
INSERT INTO tbl_shipment VALUES (61, 'N408', 'fax', 'FAI', 377, 3, '2019-05-23', 26, 21);
INSERT INTO tbl_shipment VALUES (62, 'N154', 'walk-in', 'PLA', 349, 194, '2012-12-18', 28, 6);
INSERT INTO tbl_shipment VALUES (63, 'N920', 'email', 'RAI', 340, 96, '2018-06-04', 15, 6);
INSERT INTO tbl_shipment VALUES (64, 'N310', 'email', 'FAI', 430, 20, '2019-07-05', 15, 13);
INSERT INTO tbl_shipment VALUES (65, 'N750', 'walk-in', 'PEN', 172, 299, '2016-02-21', 19, 10);
INSERT INTO tbl_shipment VALUES (66, 'N342', 'fax', 'PEN', 197, 189, '2019-02-22', 19, 3);
INSERT INTO tbl_shipment VALUES (67, 'N889', 'email', 'PEN', 105, 280, '2018-09-07', 27, 21);
INSERT INTO tbl_shipment VALUES (68, 'N300', 'quundsukrur', 'STO', 159, 225, '2012-06-23', 11, 14);
INSERT INTO tbl_shipment VALUES (69, 'N883', 'email', 'STO', 408, 5, '2022-02-14', 26, 25);
INSERT INTO tbl_shipment VALUES (70, 'N132', 'email', 'RAI', 168, 236, '2013-07-26', 15, 4);
INSERT INTO tbl_shipment VALUES (71, 'N287', 'fax', 'FAI', 169, 62, '2014-11-13', 11, 13);
INSERT INTO tbl_shipment VALUES (72, 'N927', 'walk-in', 'PLA', 352, 61, '2018-05-13', 19, 16);
INSERT INTO tbl_shipment VALUES (73, 'N146', 'email', 'FAI', 326, 16, '2022-08-15', 23, 3);
INSERT INTO tbl_shipment VALUES (74, 'N357', 'email', 'FAI', 169, 60, '2018-04-05', 20, 4);
INSERT INTO tbl_shipment VALUES (75, 'N997', 'fax', 'FAI', 351, 130, '2014-06-28', 22, 21);
INSERT INTO tbl_shipment VALUES (76, 'N934', 'email', 'FAI', 153, 86, '2013-02-09', 20, 2);
INSERT INTO tbl_shipment VALUES (77, 'N141', 'walk-in', 'STO', 96, 259, '2011-01-09', 11, 18);
INSERT INTO tbl_shipment VALUES (78, 'N939', 'fax', 'PLA', 49, 293, '2017-03-26', 12, 16);
INSERT INTO tbl_shipment VALUES (79, 'N100', 'walk-in', 'STO', 75, 167, '2019-07-16', 21, 7);
INSERT INTO tbl_shipment VALUES (80, 'N251', 'email', 'STO', 407, 30, '2019-06-21', 26, 13);
INSERT INTO tbl_shipment VALUES (81, 'N507', 'email', 'TEA', 249, 218, '2024-11-26', 21, 22);
INSERT INTO tbl_shipment VALUES (82, 'N223', 'email', 'FAI', 84, 61, '2011-06-06', 13, 5);
INSERT INTO tbl_shipment VALUES (83, 'N498', 'quundsukrur', 'STO', 188, 144, '2015-08-18', 15, 11);
INSERT INTO tbl_shipment VALUES (84, 'N486', 'email', 'PLA', 461, 116, '2012-03-08', 4, 6);
INSERT INTO tbl_shipment VALUES (85, 'N140', 'quundsukrur', 'TEA', 202, 27, '2021-11-04', 4, 13);
INSERT INTO tbl_shipment VALUES (86, 'N565', 'quundsukrur', 'FAI', 119, 181, '2014-01-11', 12, 19);
INSERT INTO tbl_shipment VALUES (87, 'N237', 'fax', 'TEA', 466, 58, '2010-01-24', 4, 2);
INSERT INTO tbl_shipment VALUES (88, 'N632', 'fax', 'FAI', 39, 35, '2019-09-13', 26, 18);
INSERT INTO tbl_shipment VALUES (89, 'N683', 'email', 'STO', 175, 288, '2022-04-21', 11, 23);
INSERT INTO tbl_shipment VALUES (90, 'N515', 'email', 'TEA', 175, 296, '2011-04-20', 20, 7);
INSERT INTO tbl_shipment VALUES (91, 'N516', 'fax', 'PEN', 14, 280, '2020-05-17', 26, 22);
INSERT INTO tbl_shipment VALUES (92, 'N495', 'email', 'STO', 208, 57, '2015-05-17', 9, 11);
INSERT INTO tbl_shipment VALUES (93, 'N247', 'fax', 'RAI', 112, 32, '2024-12-23', 22, 5);
INSERT INTO tbl_shipment VALUES (94, 'N967', 'email', 'FAI', 76, 290, '2014-04-27', 11, 4);
INSERT INTO tbl_shipment VALUES (95, 'N584', 'walk-in', 'FAI', 355, 252, '2022-08-22', 2, 28);
INSERT INTO tbl_shipment VALUES (96, 'N362', 'walk-in', 'PEN', 187, 57, '2010-11-14', 22, 11);
INSERT INTO tbl_shipment VALUES (97, 'N916', 'email', 'PLA', 12, 188, '2013-10-25', 28, 16);
INSERT INTO tbl_shipment VALUES (98, 'N676', 'quundsukrur', 'STO', 46, 253, '2021-09-16', 19, 26);
INSERT INTO tbl_shipment VALUES (99, 'N959', 'fax', 'STO', 9, 226, '2021-06-21', 4, 15);
INSERT INTO tbl_shipment VALUES (100, 'N329', 'walk-in', 'RAI', 455, 231, '2011-08-19', 7, 3);
INSERT INTO tbl_shipment VALUES (101, 'N451', 'quundsukrur', 'PEN', 12, 93, '2017-10-22', 1, 21);
INSERT INTO tbl_shipment VALUES (102, 'N828', 'email', 'STO', 381, 108, '2019-11-23', 11, 16);
INSERT INTO tbl_shipment VALUES (103, 'N945', 'quundsukrur', 'STO', 428, 294, '2011-03-25', 26, 22);
INSERT INTO tbl_shipment VALUES (104, 'N106', 'email', 'RAI', 160, 66, '2015-12-11', 28, 10);
INSERT INTO tbl_shipment VALUES (105, 'N581', 'quundsukrur', 'STO', 261, 46, '2024-07-26', 21, 16);
INSERT INTO tbl_shipment VALUES (106, 'N121', 'quundsukrur', 'FAI', 245, 69, '2024-08-01', 26, 21);
INSERT INTO tbl_shipment VALUES (107, 'N990', 'quundsukrur', 'FAI', 48, 104, '2015-04-07', 10, 5);
INSERT INTO tbl_shipment VALUES (108, 'N817', 'fax', 'FAI', 298, 150, '2024-09-26', 1, 5);
INSERT INTO tbl_shipment VALUES (109, 'N943', 'fax', 'FAI', 480, 176, '2021-08-26', 27, 18);
INSERT INTO tbl_shipment VALUES (110, 'N112', 'email', 'FAI', 437, 47, '2019-05-06', 2, 6);
INSERT INTO tbl_shipment VALUES (111, 'N368', 'email', 'STO', 389, 62, '2022-02-10', 1, 22);
INSERT INTO tbl_shipment VALUES (112, 'N600', 'fax', 'TEA', 403, 255, '2010-05-04', 9, 10);
INSERT INTO tbl_shipment VALUES (113, 'N784', 'walk-in', 'PEN', 139, 247, '2010-01-04', 26, 1);
INSERT INTO tbl_shipment VALUES (114, 'N182', 'fax', 'PEN', 438, 259, '2012-07-23', 21, 6);
INSERT INTO tbl_shipment VALUES (115, 'N710', 'fax', 'STO', 433, 226, '2024-04-17', 22, 22);
INSERT INTO tbl_shipment VALUES (116, 'N333', 'email', 'STO', 393, 79, '2010-10-24', 11, 9);
INSERT INTO tbl_shipment VALUES (117, 'N488', 'email', 'PLA', 30, 215, '2019-06-04', 20, 3);
INSERT INTO tbl_shipment VALUES (118, 'N338', 'fax', 'STO', 471, 106, '2023-05-15', 1, 26);
INSERT INTO tbl_shipment VALUES (119, 'N995', 'fax', 'PEN', 428, 143, '2016-05-26', 1, 13);
INSERT INTO tbl_shipment VALUES (120, 'N319', 'quundsukrur', 'FAI', 72, 274, '2022-01-14', 19, 13);
