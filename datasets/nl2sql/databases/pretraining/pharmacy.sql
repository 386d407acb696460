CREATE TABLE pharmacist_list (
  pharmacist_no INTEGER PRIMARY KEY,
  name_of_pharmacist TEXT NOT NULL,
  total_format_of_pharmacist TEXT NOT NULL,
  late_track_of_pharmacist TEXT NOT NULL,
  thedruck_kreackpem_of_pharmacist INTEGER NOT NULL,
  pubinpam_trunwas_of_pharmacist INTEGER NOT NULL,
  hiring_date_of_pharmacist TEXT NOT NULL
);
INSERT INTO pharmacist_list VALUES (1, 'Shathour Drindpon', 'razouttrind', 'night', 165, 38, '2006-04-06');
INSERT INTO pharmacist_list VALUES (2, 'Olivia Grant', 'noujeatstair', 'zomboujou', 153, 4, '1994-02-22');
INSERT INTO pharmacist_list VALUES (3, 'Kate Price', 'retired', 'night', 197, 27, '1987-03-04');
INSERT INTO pharmacist_list VALUES (4, 'Thembroun Stilo', 'active', 'split', 191, 17, '1990-08-17');
INSERT INTO pharmacist_list VALUES (5, 'Quaizamu Gralchout', 'retired', 'night', 185, 38, '2008-05-19');
INSERT INTO pharmacist_list VALUES (6, 'Thairrain Flamlou', 'permanent', 'chaitsoutshean', 154, 5, '1995-05-06');
INSERT INTO pharmacist_list VALUES (7, 'Gina Nash', 'retired', 'chaitsoutshean', 175, 38, '2020-12-21');
INSERT INTO pharmacist_list VALUES (8, 'Sinplock Krunbreandshi', 'razouttrind', 'night', 175, 4, '1994-08-12');
INSERT INTO pharmacist_list VALUES (9, 'Gainnamjus Tairthea', 'active', 'zomboujou', 152, 2, '1990-05-28');
INSERT INTO pharmacist_list VALUES (10, 'Liam Nash', 'razouttrind', 'chaitsoutshean', 194, 17, '2014-01-02');
INSERT INTO pharmacist_list VALUES (11, 'Naisskobre Sholplaind', 'active', 'chaitsoutshean', 173, 1, '2010-04-06');
INSERT INTO pharmacist_list VALUES (12, 'Ninjaimdreat Drulplair', 'retired', 'zomboujou', 198, 9, '2011-07-23');
INSERT INTO pharmacist_list VALUES (13, 'Drabiskim Flearvuckstu', 'permanent', 'weekend', 173, 33, '2000-10-24');
INSERT INTO pharmacist_list VALUES (14, 'Plobum Jotbrea', 'retired', 'night', 189, 28, '2012-11-20');
INSERT INTO pharmacist_list VALUES (15, 'Toulrom Quutrockpleas', 'razouttrind', 'split', 204, 39, '2010-05-27');
INSERT INTO pharmacist_list VALUES (16, 'Flosnoutbou Boundroplack', 'retired', 'split', 200, 24, '2001-09-10');
INSERT INTO pharmacist_list VALUES (17, 'Surgondmil Beanhaind', 'retired', 'zomboujou', 186, 34, '2018-04-02');
INSERT INTO pharmacist_list VALUES (18, 'Plindshourfa Geattri', 'razouttrind', 'chaitsoutshean', 162, 40, '1999-11-08');
INSERT INTO pharmacist_list VALUES (19, 'Traindcloumdet Thavealbrar', 'retired', 'split', 157, 12, '1988-12-12');
INSERT INTO pharmacist_list VALUES (20, 'Peter Hughes', 'razouttrind', 'zomboujou', 189, 26, '1998-11-06');
INSERT INTO pharmacist_list VALUES (21, 'Samthim Wurmot', 'razouttrind', 'zomboujou', 188, 8, '1992-01-14');
INSERT INTO pharmacist_list VALUES (22, 'Jaissteand Pornouck', 'noujeatstair', 'night', 176, 38, '2002-08-10');
INSERT INTO pharmacist_list VALUES (23, 'Treshimjeck Hunclend', 'razouttrind', 'night', 167, 37, '2019-02-02');
INSERT INTO pharmacist_list VALUES (24, 'Thalmeacktran Portreandom', 'razouttrind', 'zomboujou', 187, 26, '2004-08-08');
INSERT INTO pharmacist_list VALUES (25, 'Gina Dunn', 'razouttrind', 'chaitsoutshean', 159, 34, '2006-11-16');
INSERT INTO pharmacist_list VALUES (26, 'Trunfetvait Pirshout', 'permanent', 'chaitsoutshean', 181, 28, '2020-10-03');
INSERT INTO pharmacist_list VALUES (27, 'Kevin Dunn', 'retired', 'chaitsoutshean', 188, 22, '2006-11-22');
INSERT INTO pharmacist_list VALUES (28, 'Fispous Stemnealrus', 'active', 'zomboujou', 193, 17, '1993-04-26');
INSERT INTO pharmacist_list VALUES (29, 'Plongounjun Difillam', 'razouttrind', 'weekend', 165, 25, '1996-05-09');
INSERT INTO pharmacist_list VALUES (30, 'Tarclindquul Kouckstat', 'razouttrind', 'night', 189, 24, '2000-11-22');
INSERT INTO pharmacist_list VALUES (31, 'Grastotskeat Treckskalkeam', 'permanent', 'split', 190, 29, '2014-12-12');
INSERT INTO pharmacist_list VALUES (32, 'Shackboumdo Laickfeand', 'razouttrind', 'split', 189, 23, '1997-10-27');
INSERT INTO pharmacist_list VALUES (33, 'Paula Fischer', 'retired', 'night', 202, 29, '2020-10-04');
INSERT INTO pharmacist_list VALUES (34, 'Maria Larsen', 'active', 'zomboujou', 157, 25, '1998-11-04');
INSERT INTO pharmacist_list VALUES (35, 'Zaiplain Shaisdeal', 'retired', 'zomboujou', 160, 29, '2019-10-23');
INSERT INTO pharmacist_list VALUES (36, 'Mundrurflous Daindrou', 'razouttrind', 'chaitsoutshean', 196, 11, '2001-02-12');
CREATE TABLE medicine_list (
  medicine_no INTEGER PRIMARY KEY,
  name_of_medicine TEXT NOT NULL,
  long_model_of_medicine TEXT NOT NULL,
  colour_of_medicine TEXT NOT NULL,
  daily_points_of_medicine INTEGER NOT NULL,
  watbrick_plankounwouck_of_medicine INTEGER NOT NULL,
  basic_date_of_medicine TEXT NOT NULL
);
INSERT INTO medicine_list VALUES (1, 'Wondshimnour Flaishokouck', 'QU', 'blue', 162, 224, '2020-02-06');
INSERT INTO medicine_list VALUES (2, 'Secret Storm', 'SOM', 'orange', 46, 601, '1960-02-10');
INSERT INTO medicine_list VALUES (3, 'Rapid Summit', 'ORI', 'orange', 164, 346, '1991-12-25');
INSERT INTO medicine_list VALUES (4, 'Happy Summit', 'ORI', 'purple', 370, 884, '1992-07-24');
INSERT INTO medicine_list VALUES (5, 'Painmu Tilurfleam', 'QU', 'flomnock', 486, 42, '2018-05-23');
INSERT INTO medicine_list VALUES (6, 'Lonely Orchid', 'SOM', 'blue', 471, 925, '2021-02-19');
INSERT INTO medicine_list VALUES (7, 'Rapid Dragon', 'QU', 'black', 556, 854, '1985-08-01');
INSERT INTO medicine_list VALUES (8, 'Brukralplous Jaitcloum', 'QU', 'black', 445, 756, '2007-11-17');
INSERT INTO medicine_list VALUES (9, 'Bitsal Grolgraimgour', 'HEX', 'orange', 19, 700, '2015-05-10');
INSERT INTO medicine_list VALUES (10, 'Haverjain Pushem', 'ORI', 'black', 571, 534, '1969-07-24');
INSERT INTO medicine_list VALUES (11, 'Filhottrouck Waisgrain', 'SOM', 'flomnock', 270, 76, '1966-06-27');
INSERT INTO medicine_list VALUES (12, 'Sandmeat Losmom', 'HEX', 'purple', 352, 982, '2008-12-27');
INSERT INTO medicine_list VALUES (13, 'Skisplaimfloum Thicknantrond', 'QU', 'silver', 428, 832, '2013-05-18');
INSERT INTO medicine_list VALUES (14, 'Rapid Anchor', 'QU', 'silver', 145, 182, '2023-06-16');
INSERT INTO medicine_list VALUES (15, 'Lonely Tiger', 'HEX', 'black', 159, 652, '1969-04-05');
INSERT INTO medicine_list VALUES (16, 'Grarsaick Trattrarskais', 'ORI', 'blue', 267, 902, '2013-02-14');
INSERT INTO medicine_list VALUES (17, 'Dickveclur Nusquirvond', 'ORI', 'flomnock', 202, 315, '1986-08-26');
INSERT INTO medicine_list VALUES (18, 'Bandskaittul Deackbumkait', 'ORI', 'purple', 65, 941, '1970-06-17');
INSERT INTO medicine_list VALUES (19, 'Vulplourzas Leanplom', 'ORI', 'flomnock', 369, 661, '1960-02-16');
INSERT INTO medicine_list VALUES (20, 'Crystal Tiger', 'SOM', 'orange', 208, 765, '1983-07-05');
INSERT INTO medicine_list VALUES (21, 'Skesuck Plailquais', 'QU', 'purple', 255, 903, '2000-10-08');
INSERT INTO medicine_list VALUES (22, 'Retso Stutfour', 'SOM', 'black', 155, 510, '1985-08-14');
INSERT INTO medicine_list VALUES (23, 'Goulhomrot Breangandkrail', 'ORI', 'black', 499, 220, '1995-12-14');
INSERT INTO medicine_list VALUES (24, 'Velvet Willow', 'ORI', 'purple', 422, 754, '2000-07-09');
INSERT INTO medicine_list VALUES (25, 'Tosfim Dreastund', 'HEX', 'black', 154, 101, '1972-07-06');
CREATE TABLE prescription_list (
  prescription_no INTEGER PRIMARY KEY,
  name_of_prescription TEXT NOT NULL,
  basic_section_of_prescription TEXT NOT NULL,
  common_group_of_prescription TEXT NOT NULL,
  nourchum_of_prescription INTEGER NOT NULL,
  gross_gain_of_prescription INTEGER NOT NULL,
  registration_date_of_prescription TEXT NOT NULL,
  pharmacist_ref INTEGER NOT NULL,
  medicine_ref INTEGER NOT NULL,
  FOREIGN KEY (pharmacist_ref) REFERENCES pharmacist_list(pharmacist_no),
  FOREIGN KEY (medicine_ref) REFERENCES medicine_list(medicine_no)
);
INSERT INTO prescription_list VALUES (1, 'A811', 'summer', 'normal', 367, 11, '2021-05-13', 19, 18);
INSERT INTO prescription_list VALUES (2, 'A203', 'summer', 'jailmondhea', 1651, 281, '2012-04-25', 26, 11);
INSERT INTO prescription_list VALUES (3, 'A722', 'winter', 'taimstumvus', 4872, 41, '2021-06-17', 22, 12);
INSERT INTO prescription_list VALUES (4, 'A895', 'flainsainshait', 'jailmondhea', 1739, 273, '2014-06-13', 26, 19);
INSERT INTO prescription_list VALUES (5, 'A747', 'summer', 'jailmondhea', 1016, 112, '2022-07-01', 35, 5);
INSERT INTO prescription_list VALUES (6, 'A667', 'flainsainshait', 'taimstumvus', 2623, 393, '2012-08-04', 2, 16);
INSERT INTO prescription_list VALUES (7, 'A108', 'noutgu', 'taimstumvus', 1983, 384, '2011-09-16', 23, 22);
INSERT INTO prescription_list VALUES (8, 'A271', 'noutgu', 'normal', 4349, 440, '2023-06-03', 21, 23);
INSERT INTO prescription_list VALUES (9, 'A521', 'flainsainshait', 'normal', 2836, 425, '2024-02-03', 19, 18);
INSERT INTO prescription_list VALUES (10, 'A262', 'summer', 'jailmondhea', 70, 70, '2019-07-09', 5, 2);
INSERT INTO prescription_list VALUES (11, 'A638', 'noutgu', 'normal', 2702, 427, '2023-04-24', 31, 24);
INSERT INTO prescription_list VALUES (12, 'A607', 'summer', 'normal', 3414, 288, '2016-09-13', 31, 17);
INSERT INTO prescription_list VALUES (13, 'A823', 'flainsainshait', 'jailmondhea', 35, 68, '2019-05-21', 17, 8);
INSERT INTO prescription_list VALUES (14, 'A573', 'winter', 'normal', 4746, 233, '2021-07-23', 15, 20);
INSERT INTO prescription_list VALUES (15, 'A846', 'winter', 'taimstumvus', 4390, 458, '2017-02-15', 6, 10);
INSERT INTO prescription_list VALUES (16, 'A677', 'flainsainshait', 'normal', 392, 131, '2019-06-25', 14, 18);
INSERT INTO prescription_list VALUES (17, 'A320', 'flainsainshait', 'taimstumvus', 1009, 293, '2010-08-18', 26, 2);
INSERT INTO prescription_list VALUES (18, 'A407', 'summer', 'jailmondhea', 2610, 15, '2014-11-07', 19, 2);
INSERT INTO prescription_list VALUES (19, 'A733', 'flainsainshait', 'normal', 4337, 352, '2024-04-27', 21, 4);
INSERT INTO prescription_list VALUES (20, 'A462', 'noutgu', 'normal', 1257, 369, '2011-02-13', 28, 8);
INSERT INTO prescription_list VALUES (21, 'A514', 'noutgu', 'jailmondhea', 614, 110, '2024-04-25', 15, 14);
INSERT INTO prescription_list VALUES (22, 'A953', 'summer', 'normal', 4200, 318, '2012-11-24', 16, 13);
INSERT INTO prescription_list VALUES (23, 'A291', 'flainsainshait', 'taimstumvus', 2749, 467, '2023-11-19', 28, 19);
INSERT INTO prescription_list VALUES (24, 'A504', 'summer', 'taimstumvus', 4929, 44, '2018-06-09', 33, 12);
INSERT INTO prescription_list VALUES (25, 'A175', 'noutgu', 'jailmondhea', 2615, 250, '2012-12-17', 13, 12);
INSERT INTO prescription_list VALUES (26, 'A532', 'summer', 'jailmondhea', 752, 28, '2017-11-26', 25, 19);
INSERT INTO prescription_list VALUES (27, 'A757', 'flainsainshait', 'stoursifle', 4767, 383, '2024-02-19', 12, 20);
INSERT INTO prescription_list VALUES (28, 'A577', 'winter', 'normal', 4066, 187, '2015-11-15', 35, 18);
INSERT INTO prescription_list VALUES (29, 'A628', 'flainsainshait', 'stoursifle', 3043, 396, '2018-09-28', 26, 18);
INSERT INTO prescription_list VALUES (30, 'A220', 'flainsainshait', 'jailmondhea', 4640, 245, '2024-05-02', 18, 23);
INSERT INTO prescription_list VALUES (31, 'A988', 'summer', 'jailmondhea', 2294, 371, '2016-09-26', 9, 11);
INSERT INTO prescription_list VALUES (32, 'A762', 'flainsainshait', 'normal', 2722, 96, '2023-11-14', 26, 20);
INSERT INTO prescription_list VALUES (33, 'A487', 'summer', 'normal', 4250, 424, '2019-08-13', 2, 18);
INSERT INTO prescription_list VALUES (34, 'A750', 'flainsainshait', 'taimstumvus', 4126, 113, '2017-05-23', 26, 14);
INSERT INTO prescription_list VALUES (35, 'A524', 'noutgu', 'jailmondhea', 3627, 374, '2017-02-02', 33, 20);
INSERT INTO prescription_list VALUES (36, 'A752', 'flainsainshait', 'stoursifle', 546, 174, '2024-09-19', 14, 5);
INSERT INTO prescription_list VALUES (37, 'A948', 'summer', 'normal', 1618, 53, '2012-10-07', 20, 12);
INSERT INTO prescription_list VALUES (38, 'A117', 'flainsainshait', 'jailmondhea', 4243, 45, '2019-06-23', 13, 19);
INSERT INTO prescription_list VALUES (39, 'A936', 'winter', 'normal', 4708, 124, '2014-10-06', 27, 9);
INSERT INTO prescription_list VALUES (40, 'A929', 'flainsainshait', 'jailmondhea', 708, 167, '2016-12-16', 22, 12);
INSERT INTO prescription_list VALUES (41, 'A990', 'noutgu', 'jailmondhea', 4583, 66, '2014-08-06', 18, 4);
INSERT INTO prescription_list VALUES (42, 'A339', 'flainsainshait', 'jailmondhea', 2687, 252, '2013-01-02', 28, 24);
INSERT INTO prescription_list VALUES (43, 'A961', 'flainsainshait', 'stoursifle', 820, 40, '2017-02-22', 15, 24);
INSERT INTO prescription_list VALUES (44, 'A892', 'noutgu', 'taimstumvus', 4012, 299, '2019-09-23', 29, 21);
INSERT INTO prescription_list VALUES (45, 'A925', 'flainsainshait', 'jailmondhea', 2142, 313, '2023-06-09', 2, 14);
INSERT INTO prescription_list VALUES (46, 'A267', 'flainsainshait', 'normal', 1241, 393, '2017-01-12', 20, 23);
INSERT INTO prescription_list VALUES (47, 'A152', 'summer', 'normal', 533, 49, '2012-06-26', 2, 11);
INSERT INTO prescription_list VALUES (48, 'A745', 'noutgu', 'taimstumvus', 3416, 53, '2013-07-15', 35, 12);
INSERT INTO prescription_list VALUES (49, 'A619', 'flainsainshait', 'jailmondhea', 1661, 422, '2012-08-06', 33, 5);
INSERT INTO prescription_list VALUES (50, 'A139', 'summer', 'normal', 2271, 80, '2011-07-25', 25, 16);
INSERT INTO prescription_list VALUES (51, 'A374', 'summer', 'normal', 4462, 309, '2014-10-12', 18, 11);
INSERT INTO prescription_list VALUES (52, 'A259', 'winter', 'taimstumvus', 940, 173, '2018-02-19', 14, 4);
INSERT INTO prescription_list VALUES (53, 'A720', 'flainsainshait', 'normal', 2519, 36, '2012-03-18', 2, 20);
INSERT INTO prescription_list VALUES (54, 'A891', 'flainsainshait', 'taimstumvus', 79, 229, '2018-12-21', 28, 2);
INSERT INTO prescription_list VALUES (55, 'A876', 'noutgu', 'jailmondhea', 2249, 284, '2016-10-10', 19, 21);
INSERT INTO prescription_list VALUES (56, 'A773', 'summer', 'normal', 2414, 284, '2019-07-24', 20, 24);
INSERT INTO prescription_list VALUES (57, 'A792', 'winter', 'taimstumvus', 3378, 205, '2016-02-17', 33, 3);
INSERT INTO prescription_list VALUES (58, 'A490', 'flainsainshait', 'stoursifle', 3896, 463, '2024-04-23', 16, 12);
INSERT INTO prescription_list VALUES (59, 'A705', 'flainsainshait', 'normal', 2252, 19, '2011-12-23', 30, 15);
INSERT INTO prescription_list VALUES (60, 'A149', 'flainsainshait', 'normal', 769, 448, '2018-09-11', 27, 18);
INSERT INTO prescription_list VALUES (61, 'A522', 'summer', 'jailmondhea', 904, 53, '2024-08-19', 33, 14);
INSERT INTO prescription_list VALUES (62, 'A372', 'summer', 'jailmondhea', 2229, 100, '2011-11-24', 9, 5);
INSERT INTO prescription_list VALUES (63, 'A135', 'flainsainshait', 'jailmondhea', 2854, 109, '2018-11-25', 25, 24);
INSERT INTO prescription_list VALUES (64, 'A715', 'flainsainshait', 'normal', 2085, 148, '2013-02-06', 30, 15);
INSERT INTO prescription_list VALUES (65, 'A289', 'flainsainshait', 'jailmondhea', 2691, 105, '2017-02-25', 28, 5);
INSERT INTO prescription_list VALUES (66, 'A318', 'flainsainshait', 'stoursifle', 849, 117, '2014-09-04', 27, 8);
INSERT INTO prescription_list VALUES (67, 'A399', 'winter', 'normal', 4629, 30, '2014-09-17', 19, 8);
INSERT INTO prescription_list VALUES (68, 'A369', 'flainsainshait', 'stoursifle', 2242, 479, '2012-08-22', 31, 2);
INSERT INTO prescription_list VALUES (69, 'A464', 'flainsainshait', 'stoursifle', 3483, 253, '2010-06-23', 28, 1);
INSERT INTO prescription_list VALUES (70, 'A100', 'summer', 'normal', 2524, 44, '2021-11-20', 26, 24);
INSERT INTO prescription_list VALUES (71, 'A782', 'noutgu', 'jailmondhea', 1423, 209, '2021-06-13', 33, 9);
INSERT INTO prescription_list VALUES (72, 'A194', 'flainsainshait', 'normal', 77, 194, '2011-04-04', 18, 10);
INSERT INTO prescription_list VALUES (73, 'A583', 'noutgu', 'taimstumvus', 2867, 480, '2013-03-23', 22, 11);
INSERT INTO prescription_list VALUES (74, 'A906', 'summer', 'taimstumvus', 2569, 97, '2019-09-12', 19, 4);
INSERT INTO prescription_list VALUES (75, 'A192', 'flainsainshait', 'jailmondhea', 4852, 193, '2012-09-22', 19, 5);
INSERT INTO prescription_list VALUES (76, 'A469', 'summer', 'normal', 3502, 316, '2016-11-24', 25, 10);
INSERT INTO prescription_list VALUES (77, 'A489', 'flainsainshait', 'normal', 2941, 223, '2024-05-09', 20, 17);
INSERT INTO prescription_list VALUES (78, 'A409', 'flainsainshait', 'normal', 1869, 368, '2020-11-23', 31, 16);
INSERT INTO prescription_list VALUES (79, 'A608', 'summer', 'jailmondhea', 1968, 128, '2019-07-12', 31, 7);
INSERT INTO prescription_list VALUES (80, 'A180', 'summer', 'jailmondhea', 1044, 462, '2013-05-23', 20, 21);
INSERT INTO prescription_list VALUES (81, 'A400', 'noutgu', 'jailmondhea', 3229, 246, '2015-07-18', 31, 12);
INSERT INTO prescription_list VALUES (82, 'A600', 'summer', 'jailmondhea', 2257, 379, '2015-01-08', 26, 9);
INSERT INTO prescription_list VALUES (83, 'A454', 'noutgu', 'taimstumvus', 2762, 334, '2014-11-12', 25, 8);
INSERT INTO prescription_list VALUES (84, 'A296', 'noutgu', 'normal', 4413, 474, '2013-11-04', 30, 16);
INSERT INTO prescription_list VALUES (85, 'A385', 'summer', 'normal', 2055, 465, '2016-05-09', 35, 22);
INSERT INTO prescription_list VALUES (86, 'A859', 'summer', 'taimstumvus', 2471, 192, '2020-12-27', 27, 9);
INSERT INTO prescription_list VALUES (87, 'A150', 'winter', 'stoursifle', 1382, 224, '2020-12-11', 31, 7);
INSERT INTO prescription_list VALUES (88, 'A425', 'summer', 'jailmondhea', 308, 107, '2019-05-09', 27, 23);
INSERT INTO prescription_list VALUES (89, 'A834', 'summer', 'taimstumvus', 4642, 412, '2023-06-25', 2, 8);
INSERT INTO prescription_list VALUES (90, 'A255', 'summer', 'taimstumvus', 4334, 337, '2017-11-19', 19, 16);
INSERT INTO prescription_list VALUES (91, 'A356', 'summer', 'jailmondhea', 898, 34, '2012-12-02', 29, 11);
INSERT INTO prescription_list VALUES (92, 'A794', 'noutgu', 'normal', 838, 378, '2017-08-14', 33, 18);
INSERT INTO prescription_list VALUES (93, 'A272', 'winter', 'jailmondhea', 4838, 384, '2011-08-24', 6, 6);
INSERT INTO prescription_list VALUES (94, 'A218', 'summer', 'taimstumvus', 1326, 268, '2011-10-17', 22, 13);
INSERT INTO prescription_list VALUES (95, 'A465', 'winter', 'jailmondhea', 2693, 208, '2019-04-07', 33, 12);
INSERT INTO prescription_list VALUES (96, 'A241', 'flainsainshait', 'jailmondhea', 2309, 348, '2012-02-12', 25, 15);
INSERT INTO prescription_list VALUES (97, 'A670', 'noutgu', 'taimstumvus', 2892, 139, '2011-12-26', 30, 18);
INSERT INTO prescription_list VALUES (98, 'A265', 'noutgu', 'normal', 2707, 174, '2014-08-12', 29, 12);
INSERT INTO prescription_list VALUES (99, 'A163', 'flainsainshait', 'taimstumvus', 4060, 357, '2017-07-06', 18, 10);
INSERT INTO prescription_list VALUES (100, 'A909', 'flainsainshait', 'jailmondhea', 2579, 134, '2024-03-23', 21, 22);
INSERT INTO prescription_list VALUES (101, 'A968', 'summer', 'taimstumvus', 1157, 366, '2011-04-23', 33, 10);
INSERT INTO prescription_list VALUES (102, 'A902', 'flainsainshait', 'normal', 4430, 400, '2011-06-14', 26, 21);
INSERT INTO prescription_list VALUES (103, 'A784', 'flainsainshait', 'taimstumvus', 4866, 251, '2017-06-12', 20, 21);
INSERT INTO prescription_list VALUES (104, 'A872', 'flainsainshait', 'taimstumvus', 956, 70, '2013-04-23', 22, 19);
INSERT INTO prescription_list VALUES (105, 'A292', 'flainsainshait', 'jailmondhea', 4276, 161, '2014-04-20', 24, 23);
INSERT INTO prescription_list VALUES (106, 'A373', 'summer', 'taimstumvus', 2885, 427, '2021-12-06', 5, 22);
INSERT INTO prescription_list VALUES (107, 'A254', 'flainsainshait', 'jailmondhea', 3863, 427, '2012-03-22', 35, 1);
INSERT INTO prescription_list VALUES (108, 'A885', 'winter', 'jailmondhea', 1008, 466, '2021-02-14', 14, 1);
INSERT INTO prescription_list VALUES (109, 'A897', 'flainsainshait', 'taimstumvus', 167, 468, '2014-06-20', 5, 5);
INSERT INTO prescription_list VALUES (110, 'A281', 'summer', 'taimstumvus', 1255, 272, '2019-04-23', 14, 12);
INSERT INTO prescription_list VALUES (111, 'A264', 'flainsainshait', 'normal', 3440, 157, '2016-01-05', 18, 24);
INSERT INTO prescription_list VALUES (112, 'A580', 'flainsainshait', 'jailmondhea', 4917, 252, '2024-01-27', 26, 15);
INSERT INTO prescription_list VALUES (113, 'A819', 'flainsainshait', 'normal', 4702, 262, '2024-10-25', 2, 9);
INSERT INTO prescription_list VALUES (114, 'A803', 'winter', 'stoursifle', 3440, 341, '2022-10-27', 7, 16);
INSERT INTO prescription_list VALUES (115, 'A329', 'winter', 'jailmondhea', 2683, 28, '2017-11-06', 31, 11);
INSERT INTO prescription_list VALUES (116, 'A430', 'flainsainshait', 'normal', 686, 389, '2012-01-13', 13, 4);
INSERT INTO prescription_list VALUES (117, 'A245', 'flainsainshait', 'jailmondhea', 2576, 256, '2013-10-19', 22, 23);
INSERT INTO prescription_list VALUES (118, 'A165', 'summer', 'taimstumvus', 163, 98, '2013-02-02', 12, 11);
INSERT INTO prescription_list VALUES (119, 'A382', 'summer', 'jailmondhea', 2651, 256, '2010-10-07', 22, 16);
INSERT INTO prescription_list VALUES (120, 'A836', 'flainsainshait', 'normal', 4440, 146, '2022-01-22', 16, 21);
