CREATE TABLE all_agents (
  age_no INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  origin_c TEXT NOT NULL,
  rank TEXT NOT NULL,
  exp_yrs INTEGER NOT NULL,
  height INTEGER NOT NULL,
  birthday TEXT NOT NULL
);
INSERT INTO all_agents VALUES (1, 'Tardimtho Tretplo', 'mitgrondples', 'trainee', 9, 172, '2003-10-15');
INSERT INTO all_agents VALUES (2, 'Jilstilre Kirdour', 'mitgrondples', 'junior', 40, 204, '1984-04-13');
INSERT INTO all_agents VALUES (3, 'Pleabruck Mousvuck', 'mitgrondples', 'vindjaimgron', 40, 201, '1976-05-07');
INSERT INTO all_agents VALUES (4, 'Fiona Baker', 'Sweden', 'beamgrates', 24, 190, '1977-04-12');
INSERT INTO all_agents VALUES (5, 'Adam Silva', 'mitgrondples', 'deputy', 14, 153, '1965-06-23');
INSERT INTO all_agents VALUES (6, 'Plumplea Tuldal', 'skoucleat', 'vindjaimgron', 33, 181, '1977-10-02');
INSERT INTO all_agents VALUES (7, 'Zoe Sato', 'troumdout', 'beamgrates', 32, 166, '1948-09-26');
INSERT INTO all_agents VALUES (8, 'Vonhidea Drotgot', 'skoucleat', 'beamgrates', 28, 192, '1945-09-11');
INSERT INTO all_agents VALUES (9, 'Kate Baker', 'troumdout', 'trainee', 37, 154, '2004-07-02');
INSERT INTO all_agents VALUES (10, 'Wourthoun Choundflerstas', 'troumdout', 'vindjaimgron', 2, 188, '1962-04-01');
INSERT INTO all_agents VALUES (11, 'Chemgeanskean Sinzousflaick', 'mitgrondples', 'mitvaindthoul', 12, 201, '1992-11-27');
INSERT INTO all_agents VALUES (12, 'Iris Young', 'mitgrondples', 'trainee', 3, 160, '1990-10-01');
INSERT INTO all_agents VALUES (13, 'Fulbailnes Keackkre', 'Sweden', 'vindjaimgron', 21, 187, '1981-04-17');
INSERT INTO all_agents VALUES (14, 'Futtrun Zumpovis', 'mitgrondples', 'vindjaimgron', 33, 184, '1986-10-26');
INSERT INTO all_agents VALUES (15, 'Daisy Cohen', 'Sweden', 'junior', 21, 201, '1976-02-01');
INSERT INTO all_agents VALUES (16, 'Fondlolpea Plolshockdor', 'Sweden', 'beamgrates', 18, 203, '1989-05-04');
INSERT INTO all_agents VALUES (17, 'Peter Price', 'skoucleat', 'vindjaimgron', 24, 154, '1946-10-01');
INSERT INTO all_agents VALUES (18, 'Choulchai Baitdrout', 'mitgrondples', 'trainee', 21, 168, '2000-03-15');
INSERT INTO all_agents VALUES (19, 'Fluquol Cloufait', 'troumdout', 'junior', 24, 182, '1972-11-02');
INSERT INTO all_agents VALUES (20, 'Choslut Nockkroustai', 'skoucleat', 'beamgrates', 9, 166, '1964-10-27');
INSERT INTO all_agents VALUES (21, 'Clara Davis', 'troumdout', 'vindjaimgron', 27, 170, '1981-09-21');
INSERT INTO all_agents VALUES (22, 'Zounbra Krulaiha', 'Sweden', 'vindjaimgron', 0, 205, '1997-09-27');
INSERT INTO all_agents VALUES (23, 'Olivia Lopez', 'troumdout', 'mitvaindthoul', 27, 162, '2001-08-19');
INSERT INTO all_agents VALUES (24, 'Elena Weber', 'skoucleat', 'vindjaimgron', 20, 196, '1986-01-21');
INSERT INTO all_agents VALUES (25, 'Shopou Grainkaindpel', 'mitgrondples', 'vindjaimgron', 39, 197, '1960-02-18');
INSERT INTO all_agents VALUES (26, 'Lena Reed', 'mitgrondples', 'vindjaimgron', 0, 185, '1974-07-16');
CREATE TABLE hs (
  hs_id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  maker TEXT NOT NULL,
  country TEXT NOT NULL,
  score_t INTEGER NOT NULL,
  length INTEGER NOT NULL,
  bought TEXT NOT NULL
);
INSERT INTO hs VALUES (1, 'Grand Summit', 'Marlow', 'Poland', 96, 604, '2009-05-04');
INSERT INTO hs VALUES (2, 'Sharne Fleandflack', 'Marlow', 'roundlailgound', 40, 653, '2015-09-28');
INSERT INTO hs VALUES (3, 'Iron Ember', 'vorges', 'roundlailgound', 3, 430, '1999-02-25');
INSERT INTO hs VALUES (4, 'Mighty Lantern', 'Arden', 'Poland', 92, 541, '2022-05-10');
INSERT INTO hs VALUES (5, 'Vulclouck Kenheam', 'Nimbus', 'Finland', 83, 188, '2004-10-13');
INSERT INTO hs VALUES (6, 'Noble Harvest', 'vorges', 'roundlailgound', 84, 399, '2012-09-22');
INSERT INTO hs VALUES (7, 'Koska Jettret', 'vorges', 'clobrobror', 100, 306, '2014-06-09');
INSERT INTO hs VALUES (8, 'Lonely Storm', 'Arden', 'Poland', 89, 687, '2020-04-17');
INSERT INTO hs VALUES (9, 'Gumleam Luckstum', 'Nimbus', 'Poland', 54, 254, '2006-08-19');
INSERT INTO hs VALUES (10, 'Gorend Dimealfear', 'Arden', 'roundlailgound', 73, 204, '2022-07-17');
INSERT INTO hs VALUES (11, 'Lucky Willow', 'Arden', 'Poland', 86, 59, '2019-04-03');
INSERT INTO hs VALUES (12, 'Queamjeapain Groswutbres', 'Marlow', 'Finland', 63, 497, '2002-08-21');
INSERT INTO hs VALUES (13, 'Sweet Maple', 'vorges', 'Poland', 51, 643, '2013-11-21');
INSERT INTO hs VALUES (14, 'Stelwaind Flabeckhai', 'Arden', 'roundlailgound', 93, 511, '2015-09-21');
INSERT INTO hs VALUES (15, 'Trounchail Handbirnom', 'Marlow', 'roundlailgound', 96, 437, '2009-08-12');
INSERT INTO hs VALUES (16, 'Rapid Willow', 'vorges', 'Poland', 52, 169, '2020-09-17');
INSERT INTO hs VALUES (17, 'Grand Harvest', 'sulquind', 'Poland', 32, 314, '2000-07-15');
INSERT INTO hs VALUES (18, 'Bretmai Jimgrean', 'Nimbus', 'roundlailgound', 100, 258, '2008-06-15');
INSERT INTO hs VALUES (19, 'Rerbri Deanploutfan', 'Nimbus', 'roundlailgound', 83, 162, '2012-09-28');
INSERT INTO hs VALUES (20, 'Frozen Tiger', 'sulquind', 'Poland', 100, 14, '2003-04-01');
INSERT INTO hs VALUES (21, 'Rumskoum Hisaind', 'sulquind', 'Poland', 67, 641, '2001-11-12');
INSERT INTO hs VALUES (22, 'Ancient Dragon', 'koustearnum', 'Finland', 60, 255, '2012-08-08');
INSERT INTO hs VALUES (23, 'Hultin Dickseas', 'vorges', 'roundlailgound', 38, 292, '2007-03-15');
INSERT INTO hs VALUES (24, 'Pouthoum Skudras', 'koustearnum', 'Finland', 57, 316, '2001-06-21');
INSERT INTO hs VALUES (25, 'Sazackgem Trearvoum', 'vorges', 'Poland', 82, 313, '2016-10-16');
INSERT INTO hs VALUES (26, 'Theardritthur Paikroul', 'Arden', 'roundlailgound', 99, 406, '2005-05-11');
INSERT INTO hs VALUES (27, 'Drutwutshom Zoundneansom', 'Nimbus', 'roundlailgound', 19, 640, '2022-04-07');
INSERT INTO hs VALUES (28, 'Sandtousboul Drotstim', 'Nimbus', 'roundlailgound', 57, 658, '2012-07-12');
INSERT INTO hs VALUES (29, 'Paishailskil Fengeand', 'Arden', 'roundlailgound', 75, 250, '2007-10-25');
INSERT INTO hs VALUES (30, 'Frozen Maple', 'Nimbus', 'roundlailgound', 55, 611, '2013-09-01');
INSERT INTO hs VALUES (31, 'Krairandskan Heaplim', 'Arden', 'Poland', 14, 262, '2007-09-17');
CREATE TABLE tbl_viewing (
  vwng_id INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  pay_m TEXT NOT NULL,
  state TEXT NOT NULL,
  minutes_n INTEGER NOT NULL,
  sum_e INTEGER NOT NULL,
  rec_dt TEXT NOT NULL,
  fk_agen INTEGER NOT NULL,
  by_house INTEGER NOT NULL,
  FOREIGN KEY (fk_agen) REFERENCES all_agents(age_no),
  FOREIGN KEY (by_house) REFERENCES hs(hs_id)
);
INSERT INTO tbl_viewing VALUES (1, 'H962', 'transfer', 'pending', 259, 3587, '2014-10-25', 24, 4);
INSERT INTO tbl_viewing VALUES (2, 'H826', 'voucher', 'approved', 373, 367, '2018-08-26', 1, 21);
INSERT INTO tbl_viewing VALUES (3, 'H308', 'card', 'rejected', 242, 2023, '2023-04-09', 7, 30);
INSERT INTO tbl_viewing VALUES (4, 'H488', 'voucher', 'rejected', 45, 3941, '2015-07-28', 1, 2);
INSERT INTO tbl_viewing VALUES (5, 'H238', 'voucher', 'open', 18, 3859, '2013-04-04', 25, 24);
INSERT INTO tbl_viewing VALUES (6, 'H372', 'cash', 'approved', 475, 4194, '2019-11-14', 18, 31);
INSERT INTO tbl_viewing VALUES (7, 'H645', 'card', 'rejected', 278, 3609, '2011-03-05', 18, 17);
INSERT INTO tbl_viewing VALUES (8, 'H390', 'card', 'open', 458, 676, '2024-02-05', 22, 15);
INSERT INTO tbl_viewing VALUES (9, 'H675', 'card', 'pending', 289, 1299, '2012-05-02', 24, 20);
INSERT INTO tbl_viewing VALUES (10, 'H463', 'voucher', 'open', 19, 4884, '2022-07-14', 21, 10);
INSERT INTO tbl_viewing VALUES (11, 'H588', 'invoice', 'kemploumlaick', 260, 4576, '2024-01-24', 5, 10);
INSERT INTO tbl_viewing VALUES (12, 'H643', 'cheque', 'kemploumlaick', 218, 1813, '2018-08-07', 21, 30);
INSERT INTO tbl_viewing VALUES (13, 'H382', 'voucher', 'rejected', 184, 272, '2016-11-23', 21, 15);
INSERT INTO tbl_viewing VALUES (14, 'H299', 'transfer', 'done', 450, 1523, '2019-12-17', 4, 20);
INSERT INTO tbl_viewing VALUES (15, 'H290', 'cheque', 'kemploumlaick', 325, 3878, '2012-01-11', 5, 6);
INSERT INTO tbl_viewing VALUES (16, 'H185', 'card', 'approved', 242, 4623, '2014-01-15', 22, 9);
INSERT INTO tbl_viewing VALUES (17, 'H156', 'invoice', 'rejected', 394, 598, '2023-03-24', 6, 29);
INSERT INTO tbl_viewing VALUES (18, 'H866', 'card', 'rejected', 402, 3202, '2019-01-04', 3, 6);
INSERT INTO tbl_viewing VALUES (19, 'H481', 'voucher', 'kemploumlaick', 288, 3315, '2016-10-19', 17, 30);
INSERT INTO tbl_viewing VALUES (20, 'H484', 'voucher', 'kemploumlaick', 18, 2115, '2018-11-10', 25, 20);
INSERT INTO tbl_viewing VALUES (21, 'H215', 'card', 'rejected', 113, 4930, '2022-01-15', 25, 22);
INSERT INTO tbl_viewing VALUES (22, 'H496', 'card', 'pending', 326, 2490, '2011-02-07', 21, 6);
INSERT INTO tbl_viewing VALUES (23, 'H557', 'card', 'approved', 263, 1590, '2018-06-03', 5, 21);
INSERT INTO tbl_viewing VALUES (24, 'H603', 'card', 'done', 10, 2657, '2012-05-13', 6, 22);
INSERT INTO tbl_viewing VALUES (25, 'H870', 'card', 'approved', 237, 4340, '2015-08-11', 7, 25);
INSERT INTO tbl_viewing VALUES (26, 'H148', 'voucher', 'pending', 471, 999, '2016-05-04', 25, 16);
INSERT INTO tbl_viewing VALUES (27, 'H526', 'transfer', 'pending', 231, 1074, '2010-12-24', 6, 30);
INSERT INTO tbl_viewing VALUES (28, 'H920', 'card', 'pending', 109, 3985, '2013-06-20', 12, 30);
INSERT INTO tbl_viewing VALUES (29, 'H553', 'card', 'pending', 119, 2381, '2019-07-18', 22, 20);
INSERT INTO tbl_viewing VALUES (30, 'H747', 'card', 'approved', 22, 1273, '2023-03-03', 18, 14);
INSERT INTO tbl_viewing VALUES (31, 'H942', 'cheque', 'pending', 338, 3413, '2022-10-23', 13, 30);
INSERT INTO tbl_viewing VALUES (32, 'H793', 'voucher', 'approved', 362, 2301, '2023-04-08', 20, 29);
INSERT INTO tbl_viewing VALUES (33, 'H528', 'card', 'rejected', 385, 4421, '2019-12-25', 17, 2);
INSERT INTO tbl_viewing VALUES (34, 'H640', 'cheque', 'kemploumlaick', 347, 2120, '2018-04-10', 10, 6);
INSERT INTO tbl_viewing VALUES (35, 'H781', 'invoice', 'pending', 121, 252, '2016-09-26', 25, 28);
INSERT INTO tbl_viewing VALUES (36, 'H163', 'cash', 'rejected', 418, 2689, '2010-05-25', 25, 20);
INSERT INTO tbl_viewing VALUES (37, 'H911', 'voucher', 'done', 326, 3420, '2022-12-21', 3, 29);
INSERT INTO tbl_viewing VALUES (38, 'H456', 'voucher', 'approved', 356, 3900, '2015-08-19', 1, 9);
INSERT INTO tbl_viewing VALUES (39, 'H337', 'cheque', 'rejected', 264, 1956, '2021-10-04', 6, 17);
INSERT INTO tbl_viewing VALUES (40, 'H513', 'card', 'rejected', 321, 198, '2022-12-18', 3, 7);
INSERT INTO tbl_viewing VALUES (41, 'H607', 'voucher', 'pending', 404, 2720, '2010-12-22', 18, 20);
INSERT INTO tbl_viewing VALUES (42, 'H912', 'cheque', 'approved', 298, 1895, '2011-05-26', 17, 20);
INSERT INTO tbl_viewing VALUES (43, 'H532', 'transfer', 'approved', 284, 1170, '2012-10-26', 13, 2);
INSERT INTO tbl_viewing VALUES (44, 'H660', 'card', 'pending', 312, 4605, '2013-08-19', 21, 6);
INSERT INTO tbl_viewing VALUES (45, 'H647', 'transfer', 'done', 74, 4633, '2014-10-01', 17, 9);
INSERT INTO tbl_viewing VALUES (46, 'H629', 'card', 'pending', 187, 3901, '2017-07-09', 7, 18);
INSERT INTO tbl_viewing VALUES (47, 'H878', 'card', 'kemploumlaick', 311, 995, '2017-06-27', 4, 10);
INSERT INTO tbl_viewing VALUES (48, 'H113', 'card', 'pending', 142, 4528, '2014-02-06', 26, 30);
INSERT INTO tbl_viewing VALUES (49, 'H811', 'voucher', 'rejected', 236, 2415, '2012-09-24', 22, 17);
INSERT INTO tbl_viewing VALUES (50, 'H670', 'card', 'rejected', 420, 3953, '2013-07-26', 3, 17);
INSERT INTO tbl_viewing VALUES (51, 'H704', 'voucher', 'approved', 315, 4312, '2020-11-26', 20, 29);
INSERT INTO tbl_viewing VALUES (52, 'H469', 'invoice', 'rejected', 270, 4407, '2021-07-11', 18, 8);
INSERT INTO tbl_viewing VALUES (53, 'H319', 'transfer', 'pending', 364, 760, '2010-12-27', 13, 4);
INSERT INTO tbl_viewing VALUES (54, 'H729', 'card', 'approved', 235, 603, '2016-04-05', 21, 16);
INSERT INTO tbl_viewing VALUES (55, 'H830', 'transfer', 'done', 333, 3396, '2014-06-22', 13, 30);
INSERT INTO tbl_viewing VALUES (56, 'H874', 'card', 'approved', 296, 4610, '2016-08-05', 25, 24);
INSERT INTO tbl_viewing VALUES (57, 'H827', 'cash', 'pending', 28, 1695, '2010-03-11', 1, 13);
INSERT INTO tbl_viewing VALUES (58, 'H131', 'transfer', 'rejected', 458, 1386, '2017-09-24', 12, 28);
INSERT INTO tbl_viewing VALUES (59, 'H205', 'voucher', 'rejected', 283, 186, '2021-10-26', 26, 10);
INSERT INTO tbl_viewing VALUES (60, 'H480', 'card', 'pending', 291, 1599, '2015-01-27', 17, 14);
INSERT INTO tbl_viewing VALUES (61, 'H568', 'voucher', 'approved', 157, 2294, '2011-12-23', 10, 30);
INSERT INTO tbl_viewing VALUES (62, 'H563', 'voucher', 'approved', 466, 2309, '2021-08-16', 13, 20);
INSERT INTO tbl_viewing VALUES (63, 'H259', 'card', 'rejected', 478, 4513, '2011-10-10', 23, 17);
INSERT INTO tbl_viewing VALUES (64, 'H921', 'card', 'kemploumlaick', 292, 4444, '2012-03-18', 11, 12);
INSERT INTO tbl_viewing VALUES (65, 'H261', 'transfer', 'done', 394, 3203, '2023-09-22', 3, 12);
INSERT INTO tbl_viewing VALUES (66, 'H801', 'voucher', 'open', 412, 856, '2022-08-02', 7, 13);
INSERT INTO tbl_viewing VALUES (67, 'H738', 'card', 'rejected', 226, 329, '2018-04-12', 26, 31);
INSERT INTO tbl_viewing VALUES (68, 'H881', 'transfer', 'open', 308, 2435, '2024-03-21', 25, 18);
INSERT INTO tbl_viewing VALUES (69, 'H286', 'cash', 'kemploumlaick', 310, 4644, '2018-09-19', 24, 30);
INSERT INTO tbl_viewing VALUES (70, 'H616', 'voucher', 'rejected', 347, 654, '2022-12-22', 11, 24);
INSERT INTO tbl_viewing VALUES (71, 'H229', 'cheque', 'open', 205, 3405, '2013-04-05', 3, 16);
INSERT INTO tbl_viewing VALUES (72, 'H179', 'voucher', 'approved', 41, 1989, '2011-10-18', 12, 20);
INSERT INTO tbl_viewing VALUES (73, 'H985', 'transfer', 'pending', 219, 874, '2019-09-15', 1, 4);
INSERT INTO tbl_viewing VALUES (74, 'H634', 'voucher', 'open', 136, 4867, '2019-03-25', 12, 24);
INSERT INTO tbl_viewing VALUES (75, 'H125', 'card', 'rejected', 335, 4125, '2020-03-05', 1, 16);
INSERT INTO tbl_viewing VALUES (76, 'H682', 'transfer', 'rejected', 131, 4820, '2011-07-19', 18, 22);
INSERT INTO tbl_viewing VALUES (77, 'H180', 'transfer', 'rejected', 120, 4412, '2023-04-07', 25, 7);
INSERT INTO tbl_viewing VALUES (78, 'H267', 'cheque', 'approved', 386, 4352, '2024-01-19', 1, 31);
INSERT INTO tbl_viewing VALUES (79, 'H538', 'invoice', 'open', 323, 482, '2014-04-03', 17, 29);
INSERT INTO tbl_viewing VALUES (80, 'H178', 'invoice', 'rejected', 56, 4847, '2010-10-12', 13, 18);
INSERT INTO tbl_viewing VALUES (81, 'H943', 'invoice', 'pending', 231, 4008, '2020-07-11', 26, 20);
INSERT INTO tbl_viewing VALUES (82, 'H273', 'voucher', 'rejected', 130, 980, '2022-09-28', 4, 10);
INSERT INTO tbl_viewing VALUES (83, 'H530', 'transfer', 'rejected', 199, 1184, '2011-11-14', 4, 24);
INSERT INTO tbl_viewing VALUES (84, 'H737', 'transfer', 'kemploumlaick', 282, 2905, '2020-11-06', 15, 22);
INSERT INTO tbl_viewing VALUES (85, 'H766', 'voucher', 'rejected', 119, 3147, '2011-07-16', 13, 23);
INSERT INTO tbl_viewing VALUES (86, 'H176', 'voucher', 'approved', 440, 4124, '2018-08-04', 22, 10);
INSERT INTO tbl_viewing VALUES (87, 'H277', 'transfer', 'approved', 75, 2521, '2022-03-21', 22, 6);
INSERT INTO tbl_viewing VALUES (88, 'H712', 'card', 'approved', 236, 3922, '2023-09-23', 22, 20);
INSERT INTO tbl_viewing VALUES (89, 'H642', 'invoice', 'approved', 445, 3100, '2016-06-01', 26, 13);
INSERT INTO tbl_viewing VALUES (90, 'H703', 'transfer', 'open', 321, 2952, '2014-12-09', 1, 20);
INSERT INTO tbl_viewing VALUES (91, 'H580', 'card', 'pending', 107, 1624, '2019-06-25', 3, 23);
INSERT INTO tbl_viewing VALUES (92, 'H453', 'card', 'rejected', 423, 1157, '2018-03-05', 23, 28);
INSERT INTO tbl_viewing VALUES (93, 'H235', 'card', 'rejected', 113, 3816, '2011-08-21', 12, 12);
INSERT INTO tbl_viewing VALUES (94, 'H159', 'card', 'kemploumlaick', 403, 2343, '2020-08-01', 13, 1);
INSERT INTO tbl_viewing VALUES (95, 'H517', 'card', 'kemploumlaick', 213, 1152, '2015-07-05', 25, 20);
INSERT INTO tbl_viewing VALUES (96, 'H482', 'cash', 'pending', 443, 1595, '2016-08-22', 23, 21);
INSERT INTO tbl_viewing VALUES (97, 'H944', 'voucher', 'approved', 37, 3937, '2019-11-08', 3, 7);
INSERT INTO tbl_viewing VALUES (98, 'H683', 'cash', 'rejected', 259, 4615, '2023-08-04', 1, 24);
INSERT INTO tbl_viewing VALUES (99, 'H174', 'cheque', 'pending', 473, 2415, '2024-05-20', 21, 16);
INSERT INTO tbl_viewing VALUES (100, 'H653', 'voucher', 'rejected', 441, 4533, '2014-12-14', 25, 18);
INSERT INTO tbl_viewing VALUES (101, 'H659', 'card', 'rejected', 103, 2455, '2023-02-07', 25, 18);
INSERT INTO tbl_viewing VALUES (102, 'H806', 'cash', 'done', 456, 3175, '2024-11-26', 1, 24);
INSERT INTO tbl_viewing VALUES (103, 'H161', 'card', 'kemploumlaick', 367, 1340, '2011-03-05', 12, 25);
INSERT INTO tbl_viewing VALUES (104, 'H503', 'card', 'pending', 331, 3247, '2018-12-17', 23, 1);
INSERT INTO tbl_viewing VALUES (105, 'H611', 'transfer', 'rejected', 75, 3134, '2020-06-09', 1, 4);
INSERT INTO tbl_viewing VALUES (106, 'H545', 'cash', 'pending', 227, 2735, '2012-01-11', 3, 17);
INSERT INTO tbl_viewing VALUES (107, 'H669', 'voucher', 'kemploumlaick', 362, 585, '2020-04-04', 26, 13);
INSERT INTO tbl_viewing VALUES (108, 'H976', 'invoice', 'rejected', 55, 3632, '2021-09-13', 3, 15);
INSERT INTO tbl_viewing VALUES (109, 'H343', 'card', 'pending', 168, 989, '2015-09-18', 20, 30);
INSERT INTO tbl_viewing VALUES (110, 'H919', 'invoice', 'rejected', 155, 806, '2013-08-25', 26, 17);
INSERT INTO tbl_viewing VALUES (111, 'H587', 'voucher', 'approved', 193, 3453, '2011-04-02', 5, 10);
INSERT INTO tbl_viewing VALUES (112, 'H151', 'card', 'rejected', 476, 2074, '2020-02-17', 26, 4);
INSERT INTO tbl_viewing VALUES (113, 'H555', 'transfer', 'rejected', 327, 881, '2018-07-04', 22, 17);
INSERT INTO tbl_viewing VALUES (114, 'H582', 'card', 'open', 365, 1066, '2022-09-13', 26, 18);
INSERT INTO tbl_viewing VALUES (115, 'H671', 'transfer', 'pending', 33, 2163, '2024-08-27', 26, 25);
INSERT INTO tbl_viewing VALUES (116, 'H309', 'card', 'open', 8, 1093, '2010-05-01', 21, 25);
INSERT INTO tbl_viewing VALUES (117, 'H769', 'cash', 'pending', 392, 2507, '2012-10-04', 18, 23);
INSERT INTO tbl_viewing VALUES (118, 'H295', 'transfer', 'kemploumlaick', 24, 3488, '2012-09-15', 17, 20);
INSERT INTO tbl_viewing VALUES (119, 'H556', 'cash', 'pending', 364, 4914, '2011-11-21', 24, 22);
INSERT INTO tbl_viewing VALUES (120, 'H257', 'card', 'pending', 297, 478, '2023-05-15', 20, 6);
