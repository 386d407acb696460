CREATE TABLE vendor_list (
  vendor_no INTEGER PRIMARY KEY,
  name_of_vendor TEXT NOT NULL,
  total_type_of_vendor TEXT NOT NULL,
  extra_branch_of_vendor TEXT NOT NULL,
  open_value_of_vendor INTEGER NOT NULL,
  grontandwim_of_vendor INTEGER NOT NULL,
  birthday_of_vendor TEXT NOT NULL
);
INSERT INTO vendor_list VALUES (1, 'Noah Cohen', 'fosflainpas', 'KY', 447, 4074, '1947-10-01');
INSERT INTO vendor_list VALUES (2, 'Nina Nolan', 'deputy', 'KY', 1617, 3313, '1954-01-01');
INSERT INTO vendor_list VALUES (3, 'Koundbeack Hourdoum', 'assistant', 'FL', 843, 9229, '2004-10-19');
INSERT INTO vendor_list VALUES (4, 'Reckkrait Rousflirdom', 'fosflainpas', 'BI', 810, 8436, '1961-05-13');
INSERT INTO vendor_list VALUES (5, 'Krimgoum Sitnea', 'chief', 'BI', 1511, 9557, '1952-11-18');
INSERT INTO vendor_list VALUES (6, 'Surclouck Feackskainshai', 'chief', 'BI', 786, 6135, '1945-03-13');
INSERT INTO vendor_list VALUES (7, 'Oscar Young', 'lead', 'BI', 1627, 9097, '1992-04-17');
INSERT INTO vendor_list VALUES (8, 'Jainclur Seasva', 'lead', 'ST', 2024, 5089, '1980-02-04');
INSERT INTO vendor_list VALUES (9, 'Gina Tanaka', 'fosflainpas', 'AU', 296, 2053, '1994-07-20');
INSERT INTO vendor_list VALUES (10, 'Gouckqueat Learres', 'fosflainpas', 'KY', 1097, 6671, '1996-02-11');
INSERT INTO vendor_list VALUES (11, 'Eric Price', 'lead', 'KY', 2171, 8505, '1949-01-07');
INSERT INTO vendor_list VALUES (12, 'Colin Larsen', 'chief', 'LUT', 1841, 3563, '2000-09-12');
INSERT INTO vendor_list VALUES (13, 'Beamhaisstel Flushunfler', 'lead', 'KY', 1732, 7347, '1980-03-17');
INSERT INTO vendor_list VALUES (14, 'Hougout Sandthal', 'deputy', 'BI', 1805, 5611, '1997-03-07');
INSERT INTO vendor_list VALUES (15, 'Shouckplon Chazokroun', 'lead', 'BI', 75, 9555, '1955-07-15');
INSERT INTO vendor_list VALUES (16, 'Jack Davis', 'deputy', 'KY', 2336, 6367, '1991-09-26');
INSERT INTO vendor_list VALUES (17, 'Plisthatvu Measthagar', 'chief', 'BI', 1634, 7170, '1946-11-22');
INSERT INTO vendor_list VALUES (18, 'Oscar Fischer', 'expert', 'KY', 1272, 9571, '1991-02-17');
INSERT INTO vendor_list VALUES (19, 'Quinn Hughes', 'deputy', 'AU', 2033, 7787, '1958-09-17');
INSERT INTO vendor_list VALUES (20, 'Adam Rivera', 'chief', 'KY', 324, 9490, '1985-09-12');
INSERT INTO vendor_list VALUES (21, 'Claiszethu Chismel', 'deputy', 'LUT', 611, 1277, '1985-05-25');
INSERT INTO vendor_list VALUES (22, 'Lena Jones', 'assistant', 'LUT', 1617, 2903, '1984-07-06');
INSERT INTO vendor_list VALUES (23, 'Frank Brown', 'assistant', 'BI', 1957, 8116, '1946-07-17');
INSERT INTO vendor_list VALUES (24, 'Frank Evans', 'assistant', 'KY', 564, 8384, '1977-03-20');
INSERT INTO vendor_list VALUES (25, 'Kate Silva', 'assistant', 'AU', 1685, 8323, '1968-04-03');
CREATE TABLE stall_list (
  stall_no INTEGER PRIMARY KEY,
  name_of_stall TEXT NOT NULL,
  sterkeamdan_of_stall TEXT NOT NULL,
  owner_of_stall TEXT NOT NULL,
  private_range_of_stall INTEGER NOT NULL,
  public_budget_of_stall INTEGER NOT NULL,
  quonbronrit_of_stall TEXT NOT NULL
);
INSERT INTO stall_list VALUES (1, 'Gurhom', 'soclon', 'company', 2894, 58, '2005-03-27');
INSERT INTO stall_list VALUES (2, 'Thornwell', 'coastal', 'city', 2884, 69, '2008-02-10');
INSERT INTO stall_list VALUES (3, 'Shistearmeack', 'coastal', 'company', 2197, 55, '2022-06-15');
INSERT INTO stall_list VALUES (4, 'Clearhaven', 'flulmuneam', 'stealdroun', 3212, 56, '1997-04-03');
INSERT INTO stall_list VALUES (5, 'Stonegate', 'nirgrildrea', 'stealdroun', 4495, 2, '1999-01-19');
INSERT INTO stall_list VALUES (6, 'Brotressto', 'coastal', 'stealdroun', 486, 6, '2005-11-27');
INSERT INTO stall_list VALUES (7, 'Shelshoulchil', 'soclon', 'stealdroun', 3592, 56, '1998-12-17');
INSERT INTO stall_list VALUES (8, 'Trailfar', 'nirgrildrea', 'city', 4083, 69, '1992-10-25');
INSERT INTO stall_list VALUES (9, 'Drunzem', 'coastal', 'jeanjoul', 1450, 49, '1990-11-01');
INSERT INTO stall_list VALUES (10, 'Brookwell', 'central', 'jeanjoul', 1578, 31, '1990-11-02');
INSERT INTO stall_list VALUES (11, 'Heagul', 'flulmuneam', 'church', 3818, 63, '2013-07-17');
INSERT INTO stall_list VALUES (12, 'Faichack', 'coastal', 'stealdroun', 1820, 80, '1995-01-08');
INSERT INTO stall_list VALUES (13, 'Daibosseack', 'coastal', 'stealdroun', 573, 8, '2024-05-04');
INSERT INTO stall_list VALUES (14, 'Redford', 'soclon', 'church', 3572, 17, '1990-07-20');
INSERT INTO stall_list VALUES (15, 'Krossom', 'coastal', 'jeanjoul', 2855, 42, '2024-07-20');
INSERT INTO stall_list VALUES (16, 'Thorndale', 'coastal', 'city', 4282, 56, '2006-01-22');
INSERT INTO stall_list VALUES (17, 'Fairridge', 'flulmuneam', 'company', 3807, 59, '2014-12-09');
INSERT INTO stall_list VALUES (18, 'Brookburn', 'coastal', 'company', 3808, 38, '2007-02-27');
INSERT INTO stall_list VALUES (19, 'Sounzaim', 'soclon', 'jeanjoul', 3986, 35, '2022-08-23');
INSERT INTO stall_list VALUES (20, 'Quatais', 'soclon', 'church', 2454, 35, '2018-09-15');
INSERT INTO stall_list VALUES (21, 'Westfield', 'coastal', 'city', 887, 22, '2012-03-03');
INSERT INTO stall_list VALUES (22, 'Westhaven', 'soclon', 'city', 4657, 9, '2001-10-13');
INSERT INTO stall_list VALUES (23, 'Northwell', 'soclon', 'company', 4394, 75, '2021-12-11');
INSERT INTO stall_list VALUES (24, 'Gremchoum', 'soclon', 'stealdroun', 1496, 71, '2023-04-01');
INSERT INTO stall_list VALUES (25, 'Stonehaven', 'coastal', 'city', 1580, 64, '2009-08-12');
INSERT INTO stall_list VALUES (26, 'Wirflou', 'nirgrildrea', 'church', 4370, 17, '2020-06-26');
CREATE TABLE purchase_list (
  purchase_no INTEGER PRIMARY KEY,
  name_of_purchase TEXT NOT NULL,
  late_zone_of_purchase TEXT NOT NULL,
  basic_type_of_purchase TEXT NOT NULL,
  average_value_of_purchase INTEGER NOT NULL,
  roshum_of_purchase INTEGER NOT NULL,
  registration_date_of_purchase TEXT NOT NULL,
  vendor_ref INTEGER NOT NULL,
  stall_ref INTEGER NOT NULL,
  FOREIGN KEY (vendor_ref) REFERENCES vendor_list(vendor_no),
  FOREIGN KEY (stall_ref) REFERENCES stall_list(stall_no)
);
INSERT INTO purchase_list VALUES (1, 'M490', 'spring', 'hondchi', 281, 256, '2022-06-07', 22, 1);
INSERT INTO purchase_list VALUES (2, 'M196', 'winter', 'hondchi', 458, 257, '2014-11-05', 10, 11);
INSERT INTO purchase_list VALUES (3, 'M305', 'koulbiquem', 'bransout', 466, 57, '2019-10-17', 2, 6);
INSERT INTO purchase_list VALUES (4, 'M982', 'spring', 'bransout', 146, 221, '2011-05-19', 7, 12);
INSERT INTO purchase_list VALUES (5, 'M352', 'winter', 'skabraick', 475, 102, '2024-09-10', 7, 16);
INSERT INTO purchase_list VALUES (6, 'M753', 'skebeat', 'bransout', 156, 188, '2020-06-17', 12, 22);
INSERT INTO purchase_list VALUES (7, 'M315', 'winter', 'skabraick', 455, 209, '2019-05-12', 17, 7);
INSERT INTO purchase_list VALUES (8, 'M585', 'skebeat', 'skabraick', 59, 267, '2013-08-23', 11, 15);
INSERT INTO purchase_list VALUES (9, 'M806', 'koulbiquem', 'bransout', 459, 203, '2018-02-08', 17, 26);
INSERT INTO purchase_list VALUES (10, 'M887', 'winter', 'hondchi', 288, 14, '2013-04-15', 2, 6);
INSERT INTO purchase_list VALUES (11, 'M879', 'winter', 'hamshurbeack', 230, 23, '2010-07-20', 10, 24);
INSERT INTO purchase_list VALUES (12, 'M752', 'winter', 'rainy', 271, 251, '2011-01-12', 2, 1);
INSERT INTO purchase_list VALUES (13, 'M481', 'skebeat', 'sosquet', 137, 216, '2019-01-01', 7, 6);
INSERT INTO purchase_list VALUES (14, 'M569', 'spring', 'bransout', 277, 297, '2015-03-03', 16, 17);
INSERT INTO purchase_list VALUES (15, 'M100', 'spring', 'skabraick', 254, 148, '2015-06-16', 5, 6);
INSERT INTO purchase_list VALUES (16, 'M429', 'skebeat', 'hondchi', 23, 277, '2021-08-10', 16, 14);
INSERT INTO purchase_list VALUES (17, 'M669', 'spring', 'hondchi', 265, 240, '2019-10-13', 17, 13);
INSERT INTO purchase_list VALUES (18, 'M214', 'spring', 'skabraick', 149, 4, '2018-02-22', 17, 1);
INSERT INTO purchase_list VALUES (19, 'M977', 'spring', 'rainy', 432, 66, '2013-06-19', 3, 8);
INSERT INTO purchase_list VALUES (20, 'M921', 'koulbiquem', 'hondchi', 125, 212, '2012-06-05', 11, 11);
INSERT INTO purchase_list VALUES (21, 'M764', 'spring', 'hondchi', 122, 293, '2012-10-06', 11, 1);
INSERT INTO purchase_list VALUES (22, 'M198', 'spring', 'bransout', 185, 297, '2018-06-18', 2, 21);
INSERT INTO purchase_list VALUES (23, 'M810', 'skebeat', 'hamshurbeack', 143, 241, '2011-08-08', 22, 4);
INSERT INTO purchase_list VALUES (24, 'M965', 'winter', 'skabraick', 407, 72, '2023-06-15', 11, 18);
INSERT INTO purchase_list VALUES (25, 'M265', 'koulbiquem', 'skabraick', 224, 92, '2015-07-16', 10, 12);
INSERT INTO purchase_list VALUES (26, 'M904', 'winter', 'rainy', 473, 262, '2022-06-17', 11, 8);
INSERT INTO purchase_list VALUES (27, 'M649', 'koulbiquem', 'hondchi', 129, 40, '2012-04-22', 10, 6);
INSERT INTO purchase_list VALUES (28, 'M631', 'winter', 'hondchi', 173, 125, '2016-08-12', 7, 15);
INSERT INTO purchase_list VALUES (29, 'M310', 'koulbiquem', 'skabraick', 263, 230, '2024-09-21', 5, 11);
INSERT INTO purchase_list VALUES (30, 'M275', 'spring', 'skabraick', 25, 135, '2010-07-28', 10, 11);
INSERT INTO purchase_list VALUES (31, 'M529', 'skebeat', 'skabraick', 28, 54, '2016-05-04', 12, 22);
INSERT INTO purchase_list VALUES (32, 'M824', 'spring', 'hamshurbeack', 188, 214, '2021-04-23', 3, 11);
INSERT INTO purchase_list VALUES (33, 'M565', 'skebeat', 'hondchi', 11, 260, '2013-02-13', 22, 23);
INSERT INTO purchase_list VALUES (34, 'M923', 'skebeat', 'hondchi', 452, 210, '2012-07-27', 8, 1);
INSERT INTO purchase_list VALUES (35, 'M166', 'skebeat', 'hamshurbeack', 20, 99, '2021-04-21', 21, 9);
INSERT INTO purchase_list VALUES (36, 'M111', 'winter', 'skabraick', 134, 75, '2010-12-17', 18, 5);
INSERT INTO purchase_list VALUES (37, 'M655', 'skebeat', 'skabraick', 432, 242, '2020-12-07', 1, 17);
INSERT INTO purchase_list VALUES (38, 'M591', 'spring', 'skabraick', 379, 282, '2012-01-07', 10, 21);
INSERT INTO purchase_list VALUES (39, 'M704', 'spring', 'skabraick', 353, 140, '2020-06-04', 18, 1);
INSERT INTO purchase_list VALUES (40, 'M249', 'winter', 'sosquet', 396, 254, '2020-04-01', 21, 26);
INSERT INTO purchase_list VALUES (41, 'M513', 'spring', 'hondchi', 31, 196, '2011-07-03', 5, 24);
INSERT INTO purchase_list VALUES (42, 'M989', 'winter', 'rainy', 452, 176, '2015-09-26', 21, 25);
INSERT INTO purchase_list VALUES (43, 'M288', 'winter', 'skabraick', 121, 15, '2023-10-04', 25, 24);
INSERT INTO purchase_list VALUES (44, 'M416', 'winter', 'hondchi', 71, 195, '2013-10-09', 21, 9);
INSERT INTO purchase_list VALUES (45, 'M877', 'skebeat', 'hamshurbeack', 405, 122, '2018-11-27', 13, 19);
INSERT INTO purchase_list VALUES (46, 'M900', 'skebeat', 'hondchi', 142, 36, '2020-02-03', 10, 16);
INSERT INTO purchase_list VALUES (47, 'M221', 'skebeat', 'bransout', 384, 276, '2020-09-22', 22, 12);
INSERT INTO purchase_list VALUES (48, 'M150', 'koulbiquem', 'skabraick', 5, 119, '2023-07-06', 10, 11);
INSERT INTO purchase_list VALUES (49, 'M153', 'koulbiquem', 'skabraick', 291, 48, '2015-08-18', 12, 25);
INSERT INTO purchase_list VALUES (50, 'M984', 'spring', 'skabraick', 460, 35, '2016-11-20', 15, 15);
INSERT INTO purchase_list VALUES (51, 'M623', 'skebeat', 'skabraick', 11, 133, '2014-07-19', 1, 8);
INSERT INTO purchase_list VALUES (52, 'M705', 'winter', 'sosquet', 226, 219, '2021-05-28', 15, 4);
INSERT INTO purchase_list VALUES (53, 'M355', 'koulbiquem', 'sosquet', 368, 276, '2023-11-10', 17, 1);
INSERT INTO purchase_list VALUES (54, 'M949', 'winter', 'hondchi', 319, 65, '2018-06-22', 12, 25);
INSERT INTO purchase_list VALUES (55, 'M266', 'spring', 'skabraick', 384, 126, '2010-08-24', 4, 23);
INSERT INTO purchase_list VALUES (56, 'M638', 'skebeat', 'skabraick', 278, 199, '2011-12-18', 11, 21);
INSERT INTO purchase_list VALUES (57, 'M679', 'skebeat', 'skabraick', 346, 153, '2012-09-11', 16, 26);
INSERT INTO purchase_list VALUES (58, 'M200', 'koulbiquem', 'rainy', 174, 171, '2023-09-17', 2, 18);
INSERT INTO purchase_list VALUES (59, 'M185', 'winter', 'hondchi', 355, 109, '2014-06-25', 5, 19);
INSERT INTO purchase_list VALUES (60, 'M197', 'spring', 'hamshurbeack', 83, 245, '2019-04-20', 25, 9);
INSERT INTO purchase_list VALUES (61, 'M391', 'winter', 'sosquet', 396, 115, '2022-12-03', 22, 23);
INSERT INTO purchase_list VALUES (62, 'M419', 'spring', 'rainy', 136, 114, '2016-01-05', 21, 6);
INSERT INTO purchase_list VALUES (63, 'M449', 'winter', 'hamshurbeack', 378, 79, '2022-08-04', 10, 17);
INSERT INTO purchase_list VALUES (64, 'M357', 'spring', 'skabraick', 28, 117, '2024-09-16', 18, 11);
INSERT INTO purchase_list VALUES (65, 'M854', 'skebeat', 'hondchi', 198, 268, '2018-11-12', 17, 18);
INSERT INTO purchase_list VALUES (66, 'M302', 'skebeat', 'hondchi', 450, 107, '2017-09-16', 21, 4);
INSERT INTO purchase_list VALUES (67, 'M244', 'skebeat', 'rainy', 379, 87, '2021-05-13', 2, 22);
INSERT INTO purchase_list VALUES (68, 'M120', 'skebeat', 'hondchi', 250, 266, '2010-09-03', 12, 7);
INSERT INTO purchase_list VALUES (69, 'M369', 'winter', 'bransout', 149, 30, '2015-01-01', 17, 17);
INSERT INTO purchase_list VALUES (70, 'M642', 'skebeat', 'hamshurbeack', 441, 149, '2014-04-19', 21, 24);
INSERT INTO purchase_list VALUES (71, 'M619', 'spring', 'rainy', 6, 144, '2010-10-07', 5, 5);
INSERT INTO purchase_list VALUES (72, 'M250', 'winter', 'hamshurbeack', 268, 19, '2015-11-24', 12, 23);
INSERT INTO purchase_list VALUES (73, 'M683', 'spring', 'bransout', 102, 197, '2024-12-19', 5, 7);
INSERT INTO purchase_list VALUES (74, 'M916', 'skebeat', 'bransout', 47, 300, '2020-10-16', 17, 11);
INSERT INTO purchase_list VALUES (75, 'M146', 'spring', 'skabraick', 86, 244, '2014-04-03', 17, 8);
INSERT INTO purchase_list VALUES (76, 'M739', 'spring', 'hondchi', 46, 272, '2016-03-12', 15, 7);
INSERT INTO purchase_list VALUES (77, 'M339', 'winter', 'hondchi', 212, 287, '2018-11-17', 7, 15);
INSERT INTO purchase_list VALUES (78, 'M784', 'winter', 'rainy', 184, 48, '2013-11-27', 12, 19);
INSERT INTO purchase_list VALUES (79, 'M981', 'spring', 'rainy', 175, 93, '2012-02-09', 4, 24);
INSERT INTO purchase_list VALUES (80, 'M534', 'koulbiquem', 'rainy', 277, 139, '2016-12-09', 8, 23);
INSERT INTO purchase_list VALUES (81, 'M499', 'skebeat', 'bransout', 452, 264, '2015-08-21', 22, 12);
INSERT INTO purchase_list VALUES (82, 'M260', 'winter', 'skabraick', 439, 64, '2015-07-15', 7, 24);
INSERT INTO purchase_list VALUES (83, 'M405', 'skebeat', 'bransout', 155, 37, '2012-05-16', 1, 4);
INSERT INTO purchase_list VALUES (84, 'M590', 'skebeat', 'skabraick', 384, 274, '2012-07-13', 12, 7);
INSERT INTO purchase_list VALUES (85, 'M917', 'skebeat', 'hamshurbeack', 406, 66, '2011-06-25', 7, 13);
INSERT INTO purchase_list VALUES (86, 'M677', 'winter', 'bransout', 151, 233, '2014-01-25', 10, 12);
INSERT INTO purchase_list VALUES (87, 'M261', 'winter', 'bransout', 409, 163, '2014-04-19', 10, 7);
INSERT INTO purchase_list VALUES (88, 'M986', 'winter', 'sosquet', 344, 154, '2019-07-03', 19, 16);
INSERT INTO purchase_list VALUES (89, 'M783', 'skebeat', 'hamshurbeack', 56, 230, '2020-04-14', 2, 5);
INSERT INTO purchase_list VALUES (90, 'M387', 'skebeat', 'rainy', 325, 94, '2022-06-10', 17, 7);
INSERT INTO purchase_list VALUES (91, 'M656', 'spring', 'bransout', 344, 286, '2023-09-04', 16, 24);
INSERT INTO purchase_list VALUES (92, 'M583', 'skebeat', 'hamshurbeack', 85, 256, '2016-03-22', 25, 24);
INSERT INTO purchase_list VALUES (93, 'M903', 'skebeat', 'sosquet', 247, 110, '2018-10-13', 21, 13);
INSERT INTO purchase_list VALUES (94, 'M523', 'skebeat', 'bransout', 310, 229, '2011-01-27', 11, 6);
INSERT INTO purchase_list VALUES (95, 'M936', 'winter', 'hondchi', 134, 300, '2013-03-12', 22, 22);
INSERT INTO purchase_list VALUES (96, 'M154', 'skebeat', 'skabraick', 46, 219, '2024-05-08', 17, 18);
INSERT INTO purchase_list VALUES (97, 'M707', 'skebeat', 'bransout', 437, 293, '2017-04-16', 17, 24);
INSERT INTO purchase_list VALUES (98, 'M575', 'skebeat', 'skabraick', 18, 93, '2014-06-22', 22, 22);
INSERT INTO purchase_list VALUES (99, 'M421', 'spring', 'rainy', 166, 116, '2024-01-21', 21, 5);
INSERT INTO purchase_list VALUES (100, 'M507', 'skebeat', 'hondchi', 352, 186, '2018-12-27', 8, 12);
INSERT INTO purchase_list VALUES (101, 'M942', 'skebeat', 'skabraick', 369, 5, '2017-06-05', 14, 14);
INSERT INTO purchase_list VALUES (102, 'M300', 'spring', 'rainy', 460, 154, '2014-10-24', 4, 12);
INSERT INTO purchase_list VALUES (103, 'M327', 'winter', 'skabraick', 421, 12, '2021-04-23', 16, 13);
INSERT INTO purchase_list VALUES (104, 'M614', 'spring', 'hondchi', 320, 219, '2019-02-17', 2, 22);
INSERT INTO purchase_list VALUES (105, 'M797', 'skebeat', 'hondchi', 406, 124, '2010-06-09', 10, 26);
INSERT INTO purchase_list VALUES (106, 'M878', 'skebeat', 'hamshurbeack', 372, 227, '2012-12-24', 7, 26);
INSERT INTO purchase_list VALUES (107, 'M885', 'skebeat', 'hondchi', 382, 93, '2013-08-14', 22, 17);
INSERT INTO purchase_list VALUES (108, 'M632', 'skebeat', 'skabraick', 134, 180, '2021-10-24', 10, 22);
INSERT INTO purchase_list VALUES (109, 'M237', 'skebeat', 'bransout', 114, 229, '2015-06-03', 2, 1);
INSERT INTO purchase_list VALUES (110, 'M106', 'koulbiquem', 'hamshurbeack', 182, 133, '2012-03-18', 8, 9);
INSERT INTO purchase_list VALUES (111, 'M191', 'koulbiquem', 'hondchi', 101, 115, '2016-08-18', 10, 25);
INSERT INTO purchase_list VALUES (112, 'M932', 'winter', 'hondchi', 93, 108, '2020-06-28', 11, 6);
INSERT INTO purchase_list VALUES (113, 'M504', 'skebeat', 'hamshurbeack', 355, 178, '2011-06-07', 1, 15);
INSERT INTO purchase_list VALUES (114, 'M627', 'spring', 'hondchi', 304, 229, '2024-11-24', 12, 16);
INSERT INTO purchase_list VALUES (115, 'M688', 'spring', 'hondchi', 107, 70, '2018-03-11', 11, 1);
INSERT INTO purchase_list VALUES (116, 'M579', 'spring', 'hondchi', 324, 298, '2010-08-20', 14, 8);
INSERT INTO purchase_list VALUES (117, 'M420', 'skebeat', 'bransout', 208, 275, '2015-02-19', 3, 24);
INSERT INTO purchase_list VALUES (118, 'M905', 'skebeat', 'hondchi', 370, 79, '2024-08-06', 22, 22);
INSERT INTO purchase_list VALUES (119, 'M695', 'koulbiquem', 'sosquet', 127, 139, '2011-08-04', 19, 8);
INSERT INTO purchase_list VALUES (120, 'M808', 'koulbiquem', 'hondchi', 263, 250, '2023-09-09', 1, 1);
