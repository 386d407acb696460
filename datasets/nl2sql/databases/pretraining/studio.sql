CREATE TABLE tbl_singer (
  nr INTEGER PRIMARY KEY,
  sngr_nm TEXT NOT NULL,
  position TEXT NOT NULL,
  city TEXT NOT NULL,
  sal INTEGER NOT NULL,
  seniority INTEGER NOT NULL,
  birthday TEXT NOT NULL
);
INSERT INTO tbl_singer VALUES (1, 'Pousplounquon Lundbroun', 'deputy', 'Bremen', 6777, 39, '1985-01-23');
INSERT INTO tbl_singer VALUES (2, 'Skourseapeal Chikraindzim', 'deputy', 'Tampere', 7601, 26, '1985-03-19');
INSERT INTO tbl_singer VALUES (3, 'Stuskait Laipindzem', 'deputy', 'checkshesbet', 6236, 9, '1977-05-10');
INSERT INTO tbl_singer VALUES (4, 'Plaidartean Chaimsheaquit', 'rordeanour', 'Lima', 8617, 10, '1999-01-26');
INSERT INTO tbl_singer VALUES (5, 'Maria Reed', 'trainee', 'Tampere', 4662, 37, '1974-03-27');
INSERT INTO tbl_singer VALUES (6, 'Noah Grant', 'nemlinshur', 'checkshesbet', 3765, 3, '2001-09-04');
INSERT INTO tbl_singer VALUES (7, 'Adam Weber', 'rordeanour', 'Tampere', 2965, 12, '1996-03-24');
INSERT INTO tbl_singer VALUES (8, 'Sendtournair Taishait', 'expert', 'checkshesbet', 2890, 5, '1996-02-17');
INSERT INTO tbl_singer VALUES (9, 'Ben Tanaka', 'deputy', 'Tampere', 9729, 26, '1960-11-11');
INSERT INTO tbl_singer VALUES (10, 'Laijouttir Wunsheal', 'deputy', 'Tampere', 1879, 13, '2002-09-23');
INSERT INTO tbl_singer VALUES (11, 'Shindstem Punpatlel', 'nemlinshur', 'Bremen', 6221, 21, '1965-01-09');
INSERT INTO tbl_singer VALUES (12, 'Demcheanpli Koutrosles', 'trainee', 'Tampere', 4054, 26, '1991-01-06');
INSERT INTO tbl_singer VALUES (13, 'Braitdai Brisfin', 'nemlinshur', 'Bremen', 1345, 3, '1984-06-21');
INSERT INTO tbl_singer VALUES (14, 'Mohearpoun Kourjin', 'trainee', 'checkshesbet', 9618, 36, '1994-05-06');
INSERT INTO tbl_singer VALUES (15, 'Fleatzus Braimsku', 'deputy', 'checkshesbet', 1768, 6, '1969-06-19');
INSERT INTO tbl_singer VALUES (16, 'Olivia Larsen', 'deputy', 'Lima', 1679, 38, '1971-04-07');
INSERT INTO tbl_singer VALUES (17, 'Thaindjatshor Chanhil', 'deputy', 'Tampere', 1209, 32, '1985-11-02');
INSERT INTO tbl_singer VALUES (18, 'David Martin', 'deputy', 'Tampere', 7147, 5, '1963-06-17');
INSERT INTO tbl_singer VALUES (19, 'Stumclock Flotbaick', 'nemlinshur', 'Tampere', 3377, 22, '1991-10-16');
INSERT INTO tbl_singer VALUES (20, 'Zazout Ramountim', 'deputy', 'Tampere', 9170, 19, '1976-07-05');
INSERT INTO tbl_singer VALUES (21, 'Plelwal Drutgaslot', 'nemlinshur', 'Lima', 7326, 17, '1991-03-14');
INSERT INTO tbl_singer VALUES (22, 'Trimtolmat Breamdaithun', 'trainee', 'checkshesbet', 9745, 32, '1979-02-20');
INSERT INTO tbl_singer VALUES (23, 'Flurclackflun Skicklum', 'expert', 'Bremen', 8654, 34, '1983-06-13');
INSERT INTO tbl_singer VALUES (24, 'Ben Green', 'expert', 'Tampere', 4593, 23, '1969-09-22');
INSERT INTO tbl_singer VALUES (25, 'Ben Grant', 'rordeanour', 'Bremen', 7955, 11, '1993-10-10');
INSERT INTO tbl_singer VALUES (26, 'Worbeam Wamplund', 'expert', 'Lima', 4096, 9, '1960-04-02');
INSERT INTO tbl_singer VALUES (27, 'Reaheadit Thossounsko', 'deputy', 'Bremen', 7508, 8, '1955-09-15');
CREATE TABLE tbl_album (
  nr INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  maker TEXT NOT NULL,
  material TEXT NOT NULL,
  power INTEGER NOT NULL,
  rate INTEGER NOT NULL,
  made_on TEXT NOT NULL
);
INSERT INTO tbl_album VALUES (1, 'Sunny Lantern', 'JUF', 'clay', 1736, 74, '1989-10-12');
INSERT INTO tbl_album VALUES (2, 'Noble Cedar', 'QU', 'cotton', 3158, 53, '1962-03-05');
INSERT INTO tbl_album VALUES (3, 'Proud Cedar', 'MA', 'clay', 2814, 21, '2004-05-23');
INSERT INTO tbl_album VALUES (4, 'Leskrur Gamstinpain', 'TRE', 'roskoukros', 3417, 67, '2013-02-09');
INSERT INTO tbl_album VALUES (5, 'Grand Falcon', 'MA', 'glass', 2419, 41, '2001-06-17');
INSERT INTO tbl_album VALUES (6, 'Fourplut Feackski', 'QU', 'cotton', 127, 91, '1977-10-19');
INSERT INTO tbl_album VALUES (7, 'Vutwonddout Drettroshin', 'TRE', 'cotton', 2665, 75, '1968-12-17');
INSERT INTO tbl_album VALUES (8, 'Sunny Willow', 'QU', 'quackflaijor', 1748, 78, '1965-06-21');
INSERT INTO tbl_album VALUES (9, 'Rapid Anchor', 'MA', 'clay', 1446, 77, '2005-01-12');
INSERT INTO tbl_album VALUES (10, 'Weabon Shunloundshais', 'QU', 'cotton', 3225, 76, '2003-07-19');
INSERT INTO tbl_album VALUES (11, 'Sanrund Maindtoun', 'HEX', 'quackflaijor', 2090, 64, '1969-08-21');
INSERT INTO tbl_album VALUES (12, 'Lucky Orchid', 'JUF', 'roskoukros', 3520, 36, '1996-06-14');
INSERT INTO tbl_album VALUES (13, 'Velvet Rose', 'HEX', 'roskoukros', 2866, 74, '1962-02-15');
INSERT INTO tbl_album VALUES (14, 'Flealen Greclait', 'HEX', 'cotton', 2690, 24, '1981-10-27');
INSERT INTO tbl_album VALUES (15, 'Droundclaikrear Meavirclai', 'TRE', 'cotton', 3060, 13, '1997-10-12');
INSERT INTO tbl_album VALUES (16, 'Mackbroudrait Dreatrut', 'HEX', 'cotton', 3213, 92, '2003-10-26');
INSERT INTO tbl_album VALUES (17, 'Dratsticksait Daitseackkous', 'TRE', 'cotton', 1553, 95, '1983-01-07');
INSERT INTO tbl_album VALUES (18, 'Royal Ember', 'MA', 'quackflaijor', 2242, 94, '2014-06-22');
INSERT INTO tbl_album VALUES (19, 'Secret Harvest', 'HEX', 'quackflaijor', 466, 84, '2009-09-28');
INSERT INTO tbl_album VALUES (20, 'Goultesshick Wajoupleck', 'HEX', 'glass', 2803, 68, '1974-11-11');
INSERT INTO tbl_album VALUES (21, 'Ancient Orchid', 'QU', 'roskoukros', 3083, 1, '2013-07-15');
INSERT INTO tbl_album VALUES (22, 'Wild Rose', 'QU', 'roskoukros', 463, 9, '2021-05-09');
INSERT INTO tbl_album VALUES (23, 'Dretkeduck Thuskound', 'HEX', 'quackflaijor', 3604, 12, '2007-03-15');
INSERT INTO tbl_album VALUES (24, 'Bright Harvest', 'HEX', 'quackflaijor', 708, 63, '2017-10-05');
INSERT INTO tbl_album VALUES (25, 'Ancient Harvest', 'HEX', 'roskoukros', 446, 17, '2003-05-10');
INSERT INTO tbl_album VALUES (26, 'Staszapom Vinbrock', 'TRE', 'quackflaijor', 3542, 22, '1963-09-05');
INSERT INTO tbl_album VALUES (27, 'Sobronnuck Josherqua', 'HEX', 'roskoukros', 3216, 37, '2020-11-16');
INSERT INTO tbl_album VALUES (28, 'Susshomvit Krokisnund', 'TRE', 'cotton', 1277, 58, '1994-06-25');
INSERT INTO tbl_album VALUES (29, 'Rapid Orchid', 'HEX', 'cotton', 1644, 2, '2020-04-17');
INSERT INTO tbl_album VALUES (30, 'Drobrair Theackquolpom', 'MA', 'glass', 3828, 87, '1979-10-09');
INSERT INTO tbl_album VALUES (31, 'Sarskeandstean Shealgreapeas', 'TRE', 'cotton', 3000, 60, '1961-11-04');
INSERT INTO tbl_album VALUES (32, 'Chotzon Seabrourleam', 'QU', 'cotton', 1498, 51, '1970-11-23');
CREATE TABLE rec_tab (
  recording_id INTEGER PRIMARY KEY,
  recording_code TEXT NOT NULL,
  ssn TEXT NOT NULL,
  ch TEXT NOT NULL,
  amount INTEGER NOT NULL,
  reduction INTEGER NOT NULL,
  logged TEXT NOT NULL,
  singer_id INTEGER NOT NULL,
  fk_albu INTEGER NOT NULL,
  FOREIGN KEY (singer_id) REFERENCES tbl_singer(nr),
  FOREIGN KEY (fk_albu) REFERENCES tbl_album(nr)
);
INSERT INTO rec_tab VALUES (1, 'P220', 'WIN', 'stendjea', 531, 30, '2013-05-18', 26, 31);
INSERT INTO rec_tab VALUES (2, 'P337', 'AUT', 'stendjea', 4827, 56, '2022-11-14', 16, 9);
INSERT INTO rec_tab VALUES (3, 'P700', 'TEA', 'fax', 2612, 53, '2023-12-20', 8, 2);
INSERT INTO rec_tab VALUES (4, 'P450', 'WIN', 'partner', 4869, 52, '2013-11-05', 14, 14);
INSERT INTO rec_tab VALUES (5, 'P295', 'AUT', 'online', 1944, 9, '2017-03-07', 9, 25);
INSERT INTO rec_tab VALUES (6, 'P503', 'AUT', 'phone', 1736, 17, '2017-10-20', 13, 3);
INSERT INTO rec_tab VALUES (7, 'P289', 'WIN', 'stendjea', 2465, 18, '2021-03-09', 25, 27);
INSERT INTO rec_tab VALUES (8, 'P553', 'AUT', 'phone', 3974, 22, '2018-09-10', 15, 13);
INSERT INTO rec_tab VALUES (9, 'P460', 'SPR', 'stendjea', 2530, 47, '2020-02-02', 8, 16);
INSERT INTO rec_tab VALUES (10, 'P891', 'AUT', 'fax', 2430, 12, '2019-05-20', 23, 14);
INSERT INTO rec_tab VALUES (11, 'P819', 'TEA', 'partner', 2092, 3, '2021-10-27', 23, 23);
INSERT INTO rec_tab VALUES (12, 'P502', 'AUT', 'fax', 2796, 15, '2012-05-02', 20, 21);
INSERT INTO rec_tab VALUES (13, 'P142', 'TEA', 'fax', 3548, 52, '2022-01-26', 27, 13);
INSERT INTO rec_tab VALUES (14, 'P863', 'WIN', 'fax', 1130, 53, '2010-11-23', 7, 22);
INSERT INTO rec_tab VALUES (15, 'P812', 'AUT', 'partner', 2230, 7, '2015-11-22', 2, 17);
INSERT INTO rec_tab VALUES (16, 'P423', 'AUT', 'stendjea', 3157, 12, '2015-08-13', 15, 30);
INSERT INTO rec_tab VALUES (17, 'P473', 'WIN', 'fax', 3226, 58, '2015-06-15', 26, 4);
INSERT INTO rec_tab VALUES (18, 'P586', 'AUT', 'partner', 1759, 30, '2011-09-27', 9, 30);
INSERT INTO rec_tab VALUES (19, 'P882', 'TEA', 'online', 3331, 54, '2014-03-01', 7, 27);
INSERT INTO rec_tab VALUES (20, 'P409', 'AUT', 'fax', 1090, 2, '2015-05-25', 2, 19);
INSERT INTO rec_tab VALUES (21, 'P439', 'AUT', 'partner', 3081, 19, '2020-03-19', 4, 22);
INSERT INTO rec_tab VALUES (22, 'P145', 'AUT', 'fax', 4314, 34, '2012-05-03', 10, 15);
INSERT INTO rec_tab VALUES (23, 'P465', 'SPR', 'shairfaitdoum', 1266, 5, '2022-10-28', 9, 8);
INSERT INTO rec_tab VALUES (24, 'P466', 'AUT', 'fax', 3835, 60, '2010-04-23', 27, 21);
INSERT INTO rec_tab VALUES (25, 'P625', 'AUT', 'fax', 1166, 34, '2022-01-28', 23, 22);
INSERT INTO rec_tab VALUES (26, 'P194', 'WIN', 'shairfaitdoum', 560, 4, '2011-11-18', 2, 25);
INSERT INTO rec_tab VALUES (27, 'P131', 'AUT', 'fax', 1729, 40, '2021-09-20', 13, 15);
INSERT INTO rec_tab VALUES (28, 'P857', 'AUT', 'partner', 4730, 42, '2023-05-19', 27, 22);
INSERT INTO rec_tab VALUES (29, 'P472', 'TEA', 'partner', 1863, 5, '2019-06-11', 20, 21);
INSERT INTO rec_tab VALUES (30, 'P698', 'SPR', 'phone', 1911, 6, '2017-08-18', 4, 26);
INSERT INTO rec_tab VALUES (31, 'P948', 'WIN', 'phone', 2827, 50, '2020-09-19', 15, 15);
INSERT INTO rec_tab VALUES (32, 'P783', 'AUT', 'phone', 4038, 45, '2021-03-12', 21, 10);
INSERT INTO rec_tab VALUES (33, 'P182', 'TEA', 'fax', 3021, 11, '2016-01-23', 15, 23);
INSERT INTO rec_tab VALUES (34, 'P144', 'TEA', 'online', 4024, 23, '2015-06-10', 8, 32);
INSERT INTO rec_tab VALUES (35, 'P950', 'TEA', 'fax', 284, 40, '2022-08-14', 25, 23);
INSERT INTO rec_tab VALUES (36, 'P129', 'AUT', 'online', 4017, 30, '2014-09-12', 24, 22);
INSERT INTO rec_tab VALUES (37, 'P949', 'TEA', 'stendjea', 2021, 1, '2018-08-18', 22, 15);
INSERT INTO rec_tab VALUES (38, 'P860', 'WIN', 'fax', 430, 24, '2018-09-05', 4, 8);
INSERT INTO rec_tab VALUES (39, 'P677', 'AUT', 'online', 4001, 44, '2013-11-25', 16, 31);
INSERT INTO rec_tab VALUES (40, 'P244', 'WIN', 'shairfaitdoum', 1179, 2, '2024-09-23', 25, 30);
INSERT INTO rec_tab VALUES (41, 'P869', 'AUT', 'phone', 738, 56, '2018-01-19', 3, 27);
INSERT INTO rec_tab VALUES (42, 'P917', 'WIN', 'phone', 3537, 21, '2024-11-01', 22, 30);
INSERT INTO rec_tab VALUES (43, 'P474', 'TEA', 'stendjea', 4317, 14, '2014-04-26', 7, 19);
INSERT INTO rec_tab VALUES (44, 'P935', 'TEA', 'fax', 4145, 17, '2022-10-17', 19, 12);
INSERT INTO rec_tab VALUES (45, 'P876', 'SPR', 'stendjea', 1193, 8, '2024-04-08', 22, 31);
INSERT INTO rec_tab VALUES (46, 'P332', 'SPR', 'fax', 1388, 40, '2018-02-27', 7, 30);
INSERT INTO rec_tab VALUES (47, 'P705', 'TEA', 'phone', 1268, 18, '2019-11-08', 9, 17);
INSERT INTO rec_tab VALUES (48, 'P435', 'WIN', 'online', 3326, 0, '2018-11-19', 10, 9);
INSERT INTO rec_tab VALUES (49, 'P911', 'AUT', 'phone', 3776, 56, '2021-10-07', 2, 16);
INSERT INTO rec_tab VALUES (50, 'P335', 'WIN', 'shairfaitdoum', 3139, 50, '2017-08-12', 26, 24);
INSERT INTO rec_tab VALUES (51, 'P903', 'AUT', 'partner', 4619, 16, '2010-07-22', 8, 28);
INSERT INTO rec_tab VALUES (52, 'P275', 'AUT', 'partner', 481, 40, '2011-07-16', 14, 4);
INSERT INTO rec_tab VALUES (53, 'P331', 'WIN', 'shairfaitdoum', 1865, 24, '2012-11-16', 7, 18);
INSERT INTO rec_tab VALUES (54, 'P690', 'AUT', 'fax', 2582, 0, '2015-04-09', 22, 21);
INSERT INTO rec_tab VALUES (55, 'P364', 'AUT', 'partner', 2145, 31, '2021-09-03', 14, 19);
INSERT INTO rec_tab VALUES (56, 'P693', 'AUT', 'online', 3824, 59, '2023-03-25', 23, 4);
INSERT INTO rec_tab VALUES (57, 'P195', 'AUT', 'phone', 710, 45, '2024-10-06', 21, 4);
INSERT INTO rec_tab VALUES (58, 'P211', 'AUT', 'online', 2323, 59, '2011-02-27', 2, 14);
INSERT INTO rec_tab VALUES (59, 'P573', 'TEA', 'stendjea', 4877, 52, '2010-06-03', 21, 16);
INSERT INTO rec_tab VALUES (60, 'P822', 'TEA', 'stendjea', 4625, 37, '2012-07-25', 24, 22);
INSERT INTO rec_tab VALUES (61, 'P960', 'SPR', 'stendjea', 1686, 50, '2014-11-24', 26, 18);
INSERT INTO rec_tab VALUES (62, 'P223', 'WIN', 'stendjea', 2701, 29, '2023-03-05', 21, 12);
INSERT INTO rec_tab VALUES (63, 'P771', 'AUT', 'shairfaitdoum', 2925, 20, '2017-03-05', 19, 15);
INSERT INTO rec_tab VALUES (64, 'P977', 'AUT', 'stendjea', 2531, 3, '2024-09-13', 23, 26);
INSERT INTO rec_tab VALUES (65, 'P345', 'AUT', 'partner', 4929, 32, '2011-03-13', 9, 22);
INSERT INTO rec_tab VALUES (66, 'P263', 'WIN', 'shairfaitdoum', 1147, 60, '2021-03-11', 2, 5);
INSERT INTO rec_tab VALUES (67, 'P539', 'TEA', 'partner', 29, 51, '2019-05-02', 10, 12);
INSERT INTO rec_tab VALUES (68, 'P570', 'TEA', 'shairfaitdoum', 3583, 28, '2022-09-20', 15, 12);
INSERT INTO rec_tab VALUES (69, 'P231', 'AUT', 'partner', 3452, 35, '2012-07-27', 26, 30);
INSERT INTO rec_tab VALUES (70, 'P361', 'AUT', 'online', 1526, 56, '2016-07-13', 26, 14);
INSERT INTO rec_tab VALUES (71, 'P355', 'AUT', 'partner', 2334, 51, '2019-03-15', 21, 2);
INSERT INTO rec_tab VALUES (72, 'P862', 'WIN', 'partner', 570, 4, '2019-11-27', 21, 31);
INSERT INTO rec_tab VALUES (73, 'P436', 'WIN', 'shairfaitdoum', 2599, 55, '2016-10-19', 23, 24);
INSERT INTO rec_tab VALUES (74, 'P799', 'TEA', 'partner', 804, 6, '2012-06-16', 24, 27);
INSERT INTO rec_tab VALUES (75, 'P639', 'TEA', 'fax', 3202, 38, '2014-06-11', 15, 22);
INSERT INTO rec_tab VALUES (76, 'P989', 'WIN', 'shairfaitdoum', 2501, 51, '2017-12-23', 22, 2);
INSERT INTO rec_tab VALUES (77, 'P373', 'AUT', 'stendjea', 4934, 8, '2013-02-07', 14, 8);
INSERT INTO rec_tab VALUES (78, 'P871', 'SPR', 'online', 763, 37, '2013-09-11', 4, 2);
INSERT INTO rec_tab VALUES (79, 'P488', 'TEA', 'shairfaitdoum', 3432, 43, '2016-12-18', 12, 30);
INSERT INTO rec_tab VALUES (80, 'P117', 'AUT', 'online', 4672, 9, '2014-11-11', 7, 26);
INSERT INTO rec_tab VALUES (81, 'P511', 'AUT', 'online', 1389, 60, '2022-09-14', 8, 32);
INSERT INTO rec_tab VALUES (82, 'P828', 'WIN', 'phone', 4789, 47, '2019-01-26', 27, 5);
INSERT INTO rec_tab VALUES (83, 'P608', 'AUT', 'stendjea', 4635, 35, '2019-08-19', 4, 23);
INSERT INTO rec_tab VALUES (84, 'P403', 'AUT', 'partner', 3364, 35, '2023-10-09', 23, 17);
INSERT INTO rec_tab VALUES (85, 'P660', 'AUT', 'phone', 34, 48, '2023-11-20', 15, 10);
INSERT INTO rec_tab VALUES (86, 'P765', 'AUT', 'online', 1426, 14, '2022-08-09', 2, 26);
INSERT INTO rec_tab VALUES (87, 'P995', 'WIN', 'phone', 3399, 26, '2023-08-21', 20, 15);
INSERT INTO rec_tab VALUES (88, 'P682', 'WIN', 'stendjea', 3147, 50, '2010-12-02', 8, 18);
INSERT INTO rec_tab VALUES (89, 'P714', 'TEA', 'partner', 1651, 24, '2014-02-13', 21, 22);
INSERT INTO rec_tab VALUES (90, 'P687', 'WIN', 'phone', 4736, 53, '2011-03-08', 27, 18);
INSERT INTO rec_tab VALUES (91, 'P636', 'AUT', 'online', 4719, 23, '2019-10-26', 25, 9);
INSERT INTO rec_tab VALUES (92, 'P759', 'AUT', 'shairfaitdoum', 430, 50, '2017-02-09', 23, 21);
INSERT INTO rec_tab VALUES (93, 'P514', 'WIN', 'shairfaitdoum', 1774, 27, '2024-12-18', 10, 16);
INSERT INTO rec_tab VALUES (94, 'P616', 'TEA', 'fax', 3293, 42, '2016-06-25', 9, 19);
INSERT INTO rec_tab VALUES (95, 'P811', 'WIN', 'phone', 3744, 41, '2019-06-10', 12, 27);
INSERT INTO rec_tab VALUES (96, 'P838', 'AUT', 'shairfaitdoum', 1902, 30, '2014-02-24', 10, 21);
INSERT INTO rec_tab VALUES (97, 'P852', 'AUT', 'fax', 4956, 0, '2016-02-09', 25, 4);
INSERT INTO rec_tab VALUES (98, 'P576', 'WIN', 'stendjea', 651, 19, '2017-02-16', 7, 2);
INSERT INTO rec_tab VALUES (99, 'P565', 'TEA', 'partner', 576, 21, '2010-04-26', 25, 17);
INSERT INTO rec_tab VALUES (100, 'P520', 'SPR', 'phone', 3996, 35, '2017-06-20', 4, 26);
INSERT INTO rec_tab VALUES (101, 'P420', 'TEA', 'partner', 4600, 59, '2022-07-14', 10, 16);
INSERT INTO rec_tab VALUES (102, 'P720', 'WIN', 'partner', 1939, 29, '2020-05-01', 12, 3);
INSERT INTO rec_tab VALUES (103, 'P110', 'AUT', 'phone', 2336, 8, '2010-09-18', 4, 21);
INSERT INTO rec_tab VALUES (104, 'P130', 'SPR', 'stendjea', 4469, 28, '2017-08-22', 2, 23);
INSERT INTO rec_tab VALUES (105, 'P767', 'TEA', 'fax', 3478, 29, '2014-06-15', 22, 18);
INSERT INTO rec_tab VALUES (106, 'P943', 'SPR', 'fax', 823, 11, '2023-09-04', 2, 23);
INSERT INTO rec_tab VALUES (107, 'P453', 'AUT', 'stendjea', 3309, 19, '2022-07-10', 17, 18);
INSERT INTO rec_tab VALUES (108, 'P770', 'AUT', 'fax', 1299, 10, '2014-06-12', 17, 13);
INSERT INTO rec_tab VALUES (109, 'P541', 'TEA', 'phone', 3914, 47, '2023-06-14', 23, 4);
INSERT INTO rec_tab VALUES (110, 'P650', 'AUT', 'fax', 2330, 27, '2011-03-19', 2, 24);
INSERT INTO rec_tab VALUES (111, 'P400', 'AUT', 'partner', 4022, 47, '2021-04-07', 14, 22);
INSERT INTO rec_tab VALUES (112, 'P821', 'TEA', 'shairfaitdoum', 103, 24, '2012-01-19', 27, 4);
INSERT INTO rec_tab VALUES (113, 'P881', 'TEA', 'fax', 4509, 58, '2020-12-18', 16, 14);
INSERT INTO rec_tab VALUES (114, 'P266', 'TEA', 'stendjea', 4948, 32, '2024-10-07', 21, 28);
INSERT INTO rec_tab VALUES (115, 'P497', 'WIN', 'phone', 89, 36, '2021-08-18', 23, 23);
INSERT INTO rec_tab VALUES (116, 'P151', 'TEA', 'stendjea', 2301, 46, '2014-06-28', 2, 26);
INSERT INTO rec_tab VALUES (117, 'P575', 'AUT', 'fax', 2562, 49, '2013-09-25', 2, 8);
INSERT INTO rec_tab VALUES (118, 'P106', 'AUT', 'stendjea', 14, 0, '2018-12-10', 27, 24);
INSERT INTO rec_tab VALUES (119, 'P826', 'WIN', 'phone', 2819, 7, '2015-11-14', 16, 26);
INSERT INTO rec_tab VALUES (120, 'P188', 'AUT', 'shairfaitdoum', 1197, 31, '2010-11-19', 23, 22);
