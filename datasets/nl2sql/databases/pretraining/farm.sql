CREATE TABLE all_farmers (
  code INTEGER PRIMARY KEY,
  called TEXT NOT NULL,
  the_true_group TEXT NOT NULL,
  the_skoulaim TEXT NOT NULL,
  the_main_tax INTEGER NOT NULL,
  the_height INTEGER NOT NULL,
  the_hiring_date TEXT NOT NULL
);
INSERT INTO all_farmers VALUES (1, 'Hanna Reed', 'retired', 'double', 1107, 177, '1987-09-25');
INSERT INTO all_farmers VALUES (2, 'Vomgristhul Housluck', 'retired', 'early', 1335, 180, '1995-02-07');
INSERT INTO all_farmers VALUES (3, 'Zoe Kaya', 'chainsi', 'split', 975, 151, '1993-01-01');
INSERT INTO all_farmers VALUES (4, 'Hankeal Trecklund', 'chainsi', 'double', 1768, 153, '2007-09-04');
INSERT INTO all_farmers VALUES (5, 'Gasplem Cluckdrund', 'retired', 'double', 1313, 159, '1986-03-13');
INSERT INTO all_farmers VALUES (6, 'Rosa Grant', 'houmthoul', 'fluzeand', 664, 177, '2002-10-21');
INSERT INTO all_farmers VALUES (7, 'Gockgas Ronfatwea', 'steatut', 'double', 855, 166, '2004-03-17');
INSERT INTO all_farmers VALUES (8, 'Paula Adams', 'steatut', 'early', 1948, 198, '1990-08-11');
INSERT INTO all_farmers VALUES (9, 'Frank Tanaka', 'chainsi', 'fluzeand', 375, 180, '2016-08-27');
INSERT INTO all_farmers VALUES (10, 'Rosa Clark', 'retired', 'weekend', 2406, 177, '2018-10-12');
INSERT INTO all_farmers VALUES (11, 'Naithundtim Weljom', 'retired', 'fluzeand', 2141, 184, '1988-08-19');
INSERT INTO all_farmers VALUES (12, 'Ivan Baker', 'chainsi', 'fluzeand', 1702, 197, '2014-01-17');
INSERT INTO all_farmers VALUES (13, 'Adam Reed', 'retired', 'double', 334, 163, '1993-03-27');
INSERT INTO all_farmers VALUES (14, 'Peter Davis', 'houmthoul', 'fluzeand', 602, 193, '2003-05-22');
INSERT INTO all_farmers VALUES (15, 'Vanthiclai Treandkrutdru', 'chainsi', 'weekend', 232, 180, '2013-10-15');
INSERT INTO all_farmers VALUES (16, 'Vurthuchet Bosti', 'houmthoul', 'fluzeand', 1073, 150, '1999-01-28');
INSERT INTO all_farmers VALUES (17, 'Simon Hughes', 'houmthoul', 'fluzeand', 920, 166, '1998-11-24');
INSERT INTO all_farmers VALUES (18, 'Lenddreand Rostanddrol', 'chainsi', 'weekend', 871, 174, '1994-10-20');
INSERT INTO all_farmers VALUES (19, 'Queakouchout Roundskatpeal', 'chainsi', 'split', 2439, 184, '1988-04-08');
INSERT INTO all_farmers VALUES (20, 'Stesvut Graimnut', 'houmthoul', 'fluzeand', 1960, 163, '2023-11-23');
INSERT INTO all_farmers VALUES (21, 'Plasclundgrol Wiltrat', 'retired', 'double', 2347, 183, '2016-07-18');
INSERT INTO all_farmers VALUES (22, 'Houflend Tittrounddou', 'steatut', 'early', 2350, 166, '2012-05-18');
INSERT INTO all_farmers VALUES (23, 'Gina Owens', 'retired', 'fluzeand', 1827, 169, '2021-11-16');
INSERT INTO all_farmers VALUES (24, 'Flawaiskor Saindstel', 'steatut', 'split', 1085, 187, '2014-07-08');
INSERT INTO all_farmers VALUES (25, 'Nina Fischer', 'retired', 'double', 956, 157, '2007-02-19');
INSERT INTO all_farmers VALUES (26, 'Duscheapan Cloursikrou', 'steatut', 'weekend', 2347, 186, '2021-01-21');
INSERT INTO all_farmers VALUES (27, 'Houflous Graifan', 'steatut', 'double', 2259, 193, '1997-02-05');
INSERT INTO all_farmers VALUES (28, 'Feateartot Baicklear', 'retired', 'split', 383, 194, '1989-08-19');
INSERT INTO all_farmers VALUES (29, 'Stouzouswais Skeampleackgond', 'houmthoul', 'weekend', 309, 195, '2023-04-15');
CREATE TABLE all_fields (
  code INTEGER PRIMARY KEY,
  called TEXT NOT NULL,
  the_total_source TEXT NOT NULL,
  the_true_format TEXT NOT NULL,
  the_capacity INTEGER NOT NULL,
  the_number_of_windows INTEGER NOT NULL,
  the_renovation_date TEXT NOT NULL
);
INSERT INTO all_fields VALUES (1, 'Teldraimquou', 'Vienna', 'flulhailtim', 352, 38, '1994-02-02');
INSERT INTO all_fields VALUES (2, 'Westton', 'thaindbut', 'minimal', 716, 32, '1996-05-25');
INSERT INTO all_fields VALUES (3, 'Vouplouck', 'Utrecht', 'industrial', 281, 8, '1996-12-08');
INSERT INTO all_fields VALUES (4, 'Westwell', 'thaindbut', 'industrial', 537, 66, '1995-01-16');
INSERT INTO all_fields VALUES (5, 'Rousbeand', 'Vienna', 'gothic', 84, 49, '1990-04-22');
INSERT INTO all_fields VALUES (6, 'Skasflaiwos', 'thaindbut', 'rustic', 563, 42, '2000-11-28');
INSERT INTO all_fields VALUES (7, 'Finzainddes', 'Vienna', 'flulhailtim', 362, 7, '2016-12-02');
INSERT INTO all_fields VALUES (8, 'Krisshai', 'Vienna', 'rustic', 277, 43, '2002-11-03');
INSERT INTO all_fields VALUES (9, 'Greenhaven', 'Utrecht', 'minimal', 120, 12, '1991-11-07');
INSERT INTO all_fields VALUES (10, 'Krunteat', 'Vienna', 'rustic', 161, 35, '1997-07-25');
INSERT INTO all_fields VALUES (11, 'Chaigroun', 'saimqueand', 'minimal', 829, 27, '2009-01-04');
INSERT INTO all_fields VALUES (12, 'Drindbail', 'vouseas', 'flulhailtim', 262, 71, '1996-03-21');
INSERT INTO all_fields VALUES (13, 'Wunrounkou', 'Vienna', 'minimal', 128, 19, '2022-07-06');
INSERT INTO all_fields VALUES (14, 'Lakewick', 'Utrecht', 'flulhailtim', 900, 31, '2011-01-11');
INSERT INTO all_fields VALUES (15, 'Zealcheanskal', 'thaindbut', 'flulhailtim', 482, 23, '2008-06-25');
INSERT INTO all_fields VALUES (16, 'Oakfield', 'vouseas', 'minimal', 87, 30, '2024-09-13');
INSERT INTO all_fields VALUES (17, 'Brornirshund', 'thaindbut', 'minimal', 532, 79, '2001-01-18');
INSERT INTO all_fields VALUES (18, 'Westgate', 'Utrecht', 'minimal', 287, 15, '1992-05-25');
INSERT INTO all_fields VALUES (19, 'Flaidrom', 'thaindbut', 'minimal', 815, 71, '1995-04-24');
INSERT INTO all_fields VALUES (20, 'Greengate', 'Vienna', 'minimal', 784, 48, '2002-06-28');
INSERT INTO all_fields VALUES (21, 'Tetstouck', 'Vienna', 'industrial', 578, 60, '1992-11-17');
INSERT INTO all_fields VALUES (22, 'Stourgrend', 'Vienna', 'gothic', 137, 49, '1995-09-01');
INSERT INTO all_fields VALUES (23, 'Nolthestea', 'thaindbut', 'rustic', 620, 17, '2024-01-12');
INSERT INTO all_fields VALUES (24, 'Fairfield', 'Vienna', 'gothic', 449, 27, '2017-11-08');
INSERT INTO all_fields VALUES (25, 'Taitmoum', 'Vienna', 'minimal', 744, 65, '2018-07-19');
INSERT INTO all_fields VALUES (26, 'Woodburn', 'Vienna', 'flulhailtim', 71, 14, '2007-02-15');
INSERT INTO all_fields VALUES (27, 'Fetplaingouck', 'thaindbut', 'minimal', 840, 75, '2012-01-21');
INSERT INTO all_fields VALUES (28, 'Fisea', 'Vienna', 'industrial', 534, 8, '2010-03-11');
INSERT INTO all_fields VALUES (29, 'Woodgate', 'Utrecht', 'industrial', 684, 63, '2009-11-12');
INSERT INTO all_fields VALUES (30, 'Northdale', 'vouseas', 'flulhailtim', 766, 14, '2014-05-19');
CREATE TABLE all_harvests (
  code INTEGER PRIMARY KEY,
  called TEXT NOT NULL,
  the_main_mark TEXT NOT NULL,
  the_yearly_label TEXT NOT NULL,
  the_routdreanthout INTEGER NOT NULL,
  the_expense INTEGER NOT NULL,
  the_registration_date TEXT NOT NULL,
  of_farmer INTEGER NOT NULL,
  of_field INTEGER NOT NULL,
  FOREIGN KEY (of_farmer) REFERENCES all_farmers(code),
  FOREIGN KEY (of_field) REFERENCES all_fields(code)
);
INSERT INTO all_harvests VALUES (1, 'Y262', 'voucher', 'pikrilkror', 227, 638, '2010-05-07', 14, 18);
INSERT INTO all_harvests VALUES (2, 'Y990', 'plurclosgur', 'summer', 105, 920, '2018-11-11', 15, 29);
INSERT INTO all_harvests VALUES (3, 'Y445', 'plurclosgur', 'summer', 135, 2478, '2018-10-16', 28, 13);
INSERT INTO all_harvests VALUES (4, 'Y426', 'plurclosgur', 'pikrilkror', 114, 2546, '2015-11-06', 21, 4);
INSERT INTO all_harvests VALUES (5, 'Y181', 'voucher', 'pikrilkror', 52, 2694, '2010-06-08', 15, 26);
INSERT INTO all_harvests VALUES (6, 'Y451', 'invoice', 'winter', 123, 1394, '2014-08-05', 15, 5);
INSERT INTO all_harvests VALUES (7, 'Y988', 'voucher', 'pikrilkror', 255, 389, '2023-09-10', 7, 13);
INSERT INTO all_harvests VALUES (8, 'Y819', 'voucher', 'winter', 295, 1076, '2024-03-04', 14, 26);
INSERT INTO all_harvests VALUES (9, 'Y201', 'voucher', 'autumn', 131, 1975, '2022-02-11', 10, 13);
INSERT INTO all_harvests VALUES (10, 'Y905', 'bretshos', 'pikrilkror', 277, 1682, '2012-10-13', 12, 21);
INSERT INTO all_harvests VALUES (11, 'Y167', 'voucher', 'pikrilkror', 6, 2814, '2020-07-02', 17, 6);
INSERT INTO all_harvests VALUES (12, 'Y271', 'cash', 'pikrilkror', 46, 1361, '2013-06-10', 28, 6);
INSERT INTO all_harvests VALUES (13, 'Y295', 'cheque', 'winter', 35, 2497, '2018-09-07', 18, 10);
INSERT INTO all_harvests VALUES (14, 'Y691', 'invoice', 'pikrilkror', 224, 1884, '2015-03-05', 23, 14);
INSERT INTO all_harvests VALUES (15, 'Y206', 'cheque', 'winter', 71, 2801, '2019-05-11', 21, 1);
INSERT INTO all_harvests VALUES (16, 'Y775', 'voucher', 'summer', 152, 1672, '2020-08-11', 26, 7);
INSERT INTO all_harvests VALUES (17, 'Y461', 'invoice', 'summer', 45, 2934, '2018-10-18', 14, 12);
INSERT INTO all_harvests VALUES (18, 'Y554', 'bretshos', 'autumn', 124, 2394, '2018-04-03', 28, 25);
INSERT INTO all_harvests VALUES (19, 'Y157', 'cheque', 'autumn', 272, 2097, '2017-05-21', 4, 1);
INSERT INTO all_harvests VALUES (20, 'Y350', 'invoice', 'pikrilkror', 245, 2052, '2017-05-08', 20, 10);
INSERT INTO all_harvests VALUES (21, 'Y771', 'bretshos', 'winter', 51, 1045, '2019-06-16', 28, 26);
INSERT INTO all_harvests VALUES (22, 'Y945', 'voucher', 'summer', 29, 1393, '2014-03-28', 10, 28);
INSERT INTO all_harvests VALUES (23, 'Y572', 'invoice', 'pikrilkror', 188, 1202, '2020-10-02', 14, 28);
INSERT INTO all_harvests VALUES (24, 'Y668', 'cheque', 'autumn', 284, 1720, '2021-07-01', 8, 10);
INSERT INTO all_harvests VALUES (25, 'Y922', 'cash', 'autumn', 285, 2227, '2010-12-28', 23, 10);
INSERT INTO all_harvests VALUES (26, 'Y285', 'cheque', 'summer', 233, 1065, '2013-04-06', 7, 20);
INSERT INTO all_harvests VALUES (27, 'Y706', 'cheque', 'summer', 218, 1831, '2024-02-15', 8, 3);
INSERT INTO all_harvests VALUES (28, 'Y967', 'bretshos', 'winter', 49, 2267, '2019-07-13', 9, 29);
INSERT INTO all_harvests VALUES (29, 'Y841', 'voucher', 'winter', 143, 587, '2022-08-05', 23, 26);
INSERT INTO all_harvests VALUES (30, 'Y915', 'invoice', 'winter', 24, 1608, '2016-11-18', 21, 17);
INSERT INTO all_harvests VALUES (31, 'Y189', 'cheque', 'winter', 122, 166, '2023-08-03', 10, 6);
INSERT INTO all_harvests VALUES (32, 'Y734', 'invoice', 'winter', 67, 1758, '2015-02-05', 8, 28);
INSERT INTO all_harvests VALUES (33, 'Y469', 'bretshos', 'winter', 173, 1981, '2020-09-04', 4, 21);
INSERT INTO all_harvests VALUES (34, 'Y651', 'cheque', 'autumn', 81, 2888, '2019-05-04', 24, 14);
INSERT INTO all_harvests VALUES (35, 'Y977', 'voucher', 'autumn', 219, 2262, '2020-05-14', 11, 22);
INSERT INTO all_harvests VALUES (36, 'Y441', 'bretshos', 'summer', 242, 2254, '2010-07-11', 23, 17);
INSERT INTO all_harvests VALUES (37, 'Y813', 'voucher', 'summer', 209, 2057, '2010-11-10', 6, 4);
INSERT INTO all_harvests VALUES (38, 'Y223', 'voucher', 'pikrilkror', 103, 847, '2023-12-17', 14, 26);
INSERT INTO all_harvests VALUES (39, 'Y303', 'cash', 'summer', 49, 1773, '2012-02-21', 19, 20);
INSERT INTO all_harvests VALUES (40, 'Y114', 'invoice', 'winter', 76, 1933, '2024-03-27', 28, 25);
INSERT INTO all_harvests VALUES (41, 'Y999', 'voucher', 'summer', 278, 1492, '2023-05-27', 23, 20);
INSERT INTO all_harvests VALUES (42, 'Y416', 'cash', 'summer', 177, 2844, '2023-07-11', 20, 14);
INSERT INTO all_harvests VALUES (43, 'Y452', 'voucher', 'autumn', 59, 2026, '2023-12-19', 15, 27);
INSERT INTO all_harvests VALUES (44, 'Y942', 'cheque', 'summer', 290, 1311, '2015-05-02', 28, 6);
INSERT INTO all_harvests VALUES (45, 'Y913', 'bretshos', 'winter', 111, 2828, '2015-01-11', 17, 2);
INSERT INTO all_harvests VALUES (46, 'Y231', 'voucher', 'autumn', 198, 1524, '2022-09-16', 4, 26);
INSERT INTO all_harvests VALUES (47, 'Y762', 'plurclosgur', 'autumn', 36, 275, '2022-09-23', 7, 12);
INSERT INTO all_harvests VALUES (48, 'Y354', 'cheque', 'winter', 25, 989, '2021-08-22', 18, 14);
INSERT INTO all_harvests VALUES (49, 'Y120', 'voucher', 'winter', 222, 178, '2011-10-24', 18, 6);
INSERT INTO all_harvests VALUES (50, 'Y126', 'invoice', 'pikrilkror', 8, 1196, '2017-08-08', 20, 8);
INSERT INTO all_harvests VALUES (51, 'Y489', 'cash', 'winter', 120, 1409, '2021-11-25', 23, 5);
INSERT INTO all_harvests VALUES (52, 'Y238', 'invoice', 'pikrilkror', 277, 661, '2015-01-05', 13, 29);
INSERT INTO all_harvests VALUES (53, 'Y940', 'bretshos', 'pikrilkror', 282, 2684, '2013-03-06', 13, 19);
INSERT INTO all_harvests VALUES (54, 'Y168', 'bretshos', 'pikrilkror', 184, 1766, '2014-01-23', 28, 22);
INSERT INTO all_harvests VALUES (55, 'Y851', 'invoice', 'winter', 124, 1664, '2016-05-19', 11, 21);
INSERT INTO all_harvests VALUES (56, 'Y129', 'invoice', 'pikrilkror', 284, 125, '2020-10-15', 5, 18);
INSERT INTO all_harvests VALUES (57, 'Y842', 'voucher', 'summer', 112, 2909, '2014-04-12', 15, 4);
INSERT INTO all_harvests VALUES (58, 'Y550', 'cheque', 'pikrilkror', 179, 549, '2024-02-24', 17, 18);
INSERT INTO all_harvests VALUES (59, 'Y179', 'cheque', 'pikrilkror', 158, 996, '2017-08-22', 6, 30);
INSERT INTO all_harvests VALUES (60, 'Y612', 'invoice', 'pikrilkror', 40, 1015, '2021-10-26', 7, 5);
INSERT INTO all_harvests VALUES (61, 'Y485', 'cheque', 'pikrilkror', 82, 2130, '2013-02-10', 11, 6);
INSERT INTO all_harvests VALUES (62, 'Y765', 'invoice', 'pikrilkror', 125, 1818, '2024-01-10', 21, 25);
INSERT INTO all_harvests VALUES (63, 'Y812', 'cheque', 'summer', 139, 1634, '2020-12-10', 18, 17);
INSERT INTO all_harvests VALUES (64, 'Y457', 'plurclosgur', 'winter', 112, 1675, '2016-12-07', 28, 21);
INSERT INTO all_harvests VALUES (65, 'Y481', 'invoice', 'autumn', 228, 227, '2017-02-11', 11, 5);
INSERT INTO all_harvests VALUES (66, 'Y602', 'cheque', 'autumn', 72, 1529, '2024-04-15', 18, 14);
INSERT INTO all_harvests VALUES (67, 'Y880', 'cheque', 'pikrilkror', 152, 2751, '2015-08-24', 17, 27);
INSERT INTO all_harvests VALUES (68, 'Y263', 'voucher', 'pikrilkror', 273, 622, '2011-08-16', 14, 4);
INSERT INTO all_harvests VALUES (69, 'Y991', 'voucher', 'summer', 63, 2631, '2015-10-17', 27, 28);
INSERT INTO all_harvests VALUES (70, 'Y119', 'cheque', 'winter', 175, 2345, '2019-04-06', 19, 22);
INSERT INTO all_harvests VALUES (71, 'Y789', 'voucher', 'winter', 255, 446, '2013-01-17', 4, 29);
INSERT INTO all_harvests VALUES (72, 'Y153', 'invoice', 'pikrilkror', 289, 2972, '2023-09-19', 11, 8);
INSERT INTO all_harvests VALUES (73, 'Y498', 'cheque', 'summer', 204, 263, '2018-09-25', 29, 5);
INSERT INTO all_harvests VALUES (74, 'Y720', 'cheque', 'winter', 100, 1790, '2020-02-18', 14, 4);
INSERT INTO all_harvests VALUES (75, 'Y724', 'cheque', 'winter', 65, 217, '2022-06-20', 27, 21);
INSERT INTO all_harvests VALUES (76, 'Y546', 'bretshos', 'autumn', 142, 971, '2019-12-03', 23, 13);
INSERT INTO all_harvests VALUES (77, 'Y311', 'voucher', 'pikrilkror', 68, 2594, '2023-12-09', 23, 10);
INSERT INTO all_harvests VALUES (78, 'Y194', 'cheque', 'autumn', 10, 2509, '2013-03-27', 26, 26);
INSERT INTO all_harvests VALUES (79, 'Y827', 'invoice', 'winter', 279, 1520, '2021-09-15', 27, 28);
INSERT INTO all_harvests VALUES (80, 'Y926', 'invoice', 'summer', 177, 1805, '2011-11-25', 13, 14);
INSERT INTO all_harvests VALUES (81, 'Y920', 'voucher', 'pikrilkror', 203, 454, '2016-10-23', 15, 1);
INSERT INTO all_harvests VALUES (82, 'Y448', 'cheque', 'winter', 176, 1642, '2023-11-06', 9, 27);
INSERT INTO all_harvests VALUES (83, 'Y606', 'cheque', 'winter', 156, 2084, '2018-11-07', 15, 28);
INSERT INTO all_harvests VALUES (84, 'Y260', 'invoice', 'pikrilkror', 139, 1081, '2023-04-06', 9, 13);
INSERT INTO all_harvests VALUES (85, 'Y524', 'invoice', 'summer', 121, 2734, '2021-06-19', 6, 27);
INSERT INTO all_harvests VALUES (86, 'Y297', 'cheque', 'winter', 232, 370, '2010-07-20', 19, 7);
INSERT INTO all_harvests VALUES (87, 'Y221', 'voucher', 'summer', 227, 1906, '2021-04-04', 13, 5);
INSERT INTO all_harvests VALUES (88, 'Y956', 'bretshos', 'summer', 253, 2108, '2013-07-07', 23, 22);
INSERT INTO all_harvests VALUES (89, 'Y716', 'voucher', 'autumn', 161, 2059, '2013-02-24', 11, 13);
INSERT INTO all_harvests VALUES (90, 'Y689', 'cheque', 'autumn', 199, 1846, '2019-09-04', 18, 25);
INSERT INTO all_harvests VALUES (91, 'Y143', 'invoice', 'autumn', 174, 2184, '2010-07-22', 23, 9);
INSERT INTO all_harvests VALUES (92, 'Y781', 'cheque', 'winter', 178, 305, '2015-04-19', 29, 17);
INSERT INTO all_harvests VALUES (93, 'Y613', 'plurclosgur', 'winter', 58, 2434, '2018-10-18', 23, 13);
INSERT INTO all_harvests VALUES (94, 'Y758', 'cheque', 'winter', 290, 177, '2022-10-26', 9, 4);
INSERT INTO all_harvests VALUES (95, 'Y358', 'bretshos', 'autumn', 231, 855, '2015-08-19', 8, 17);
INSERT INTO all_harvests VALUES (96, 'Y328', 'cheque', 'pikrilkror', 79, 1903, '2021-07-25', 11, 10);
INSERT INTO all_harvests VALUES (97, 'Y299', 'invoice', 'autumn', 138, 479, '2012-06-04', 11, 13);
INSERT INTO all_harvests VALUES (98, 'Y254', 'invoice', 'summer', 114, 917, '2024-08-24', 21, 20);
INSERT INTO all_harvests VALUES (99, 'Y973', 'invoice', 'autumn', 68, 1781, '2011-09-13', 16, 26);
INSERT INTO all_harvests VALUES (100, 'Y458', 'cheque', 'pikrilkror', 100, 192, '2012-05-22', 23, 4);
INSERT INTO all_harvests VALUES (101, 'Y556', 'invoice', 'winter', 81, 1637, '2010-08-12', 5, 20);
INSERT INTO all_harvests VALUES (102, 'Y202', 'cash', 'winter', 207, 230, '2022-09-01', 28, 7);
INSERT INTO all_harvests VALUES (103, 'Y110', 'invoice', 'pikrilkror', 219, 1759, '2011-11-11', 14, 12);
INSERT INTO all_harvests VALUES (104, 'Y984', 'cash', 'pikrilkror', 204, 760, '2019-10-22', 28, 18);
INSERT INTO all_harvests VALUES (105, 'Y169', 'cash', 'pikrilkror', 254, 362, '2014-08-01', 5, 25);
INSERT INTO all_harvests VALUES (106, 'Y282', 'voucher', 'pikrilkror', 58, 2905, '2019-10-27', 6, 25);
INSERT INTO all_harvests VALUES (107, 'Y677', 'invoice', 'pikrilkror', 148, 1679, '2020-10-18', 7, 20);
INSERT INTO all_harvests VALUES (108, 'Y732', 'invoice', 'autumn', 181, 334, '2023-11-16', 4, 4);
INSERT INTO all_harvests VALUES (109, 'Y293', 'bretshos', 'summer', 282, 70, '2018-12-20', 29, 25);
INSERT INTO all_harvests VALUES (110, 'Y152', 'cheque', 'summer', 249, 279, '2010-07-09', 8, 1);
INSERT INTO all_harvests VALUES (111, 'Y216', 'cash', 'pikrilkror', 287, 1417, '2013-02-22', 23, 13);
INSERT INTO all_harvests VALUES (112, 'Y702', 'cheque', 'summer', 2, 2441, '2014-03-27', 6, 25);
INSERT INTO all_harvests VALUES (113, 'Y535', 'bretshos', 'summer', 89, 1880, '2013-09-14', 20, 27);
INSERT INTO all_harvests VALUES (114, 'Y547', 'voucher', 'winter', 268, 240, '2023-01-11', 17, 5);
INSERT INTO all_harvests VALUES (115, 'Y628', 'voucher', 'winter', 279, 2432, '2013-05-07', 23, 26);
INSERT INTO all_harvests VALUES (116, 'Y212', 'cheque', 'pikrilkror', 165, 2090, '2020-09-20', 20, 17);
INSERT INTO all_harvests VALUES (117, 'Y251', 'voucher', 'summer', 227, 2789, '2020-01-08', 8, 12);
INSERT INTO all_harvests VALUES (118, 'Y113', 'voucher', 'pikrilkror', 129, 362, '2015-04-25', 21, 26);
INSERT INTO all_harvests VALUES (119, 'Y655', 'invoice', 'pikrilkror', 242, 27, '2021-09-01', 23, 9);
INSERT INTO all_harvests VALUES (120, 'Y370', 'cash', 'autumn', 275, 2243, '2019-05-02', 7, 20);
