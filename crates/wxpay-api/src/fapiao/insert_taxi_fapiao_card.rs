// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BuyerType;
use super::ExtraInformation;
use super::SellerInformation;
use super::TaxPreferenceMark;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Inserts a taxi fapiao into the user's WeChat card holder (将出租车电子发票插入微信用户卡包).
///
/// `POST /v3/taxi-invoice/cards`
///
/// - Returns [`InsertedTaxiFapiaoCard`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：将出租车电子发票插入微信用户卡包。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012461432)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::fapiao::{
///     BuyerType, ExtraInformation, InsertTaxiFapiaoCard, SellerInformation, TaxiFapiaoBuyer,
///     TaxiFapiaoCard,
/// };
///
/// let request = InsertTaxiFapiaoCard::new()
///     .company_mchid("1900000109")
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .region_id(1)
///     .fapiao_card_information(
///         TaxiFapiaoCard::new()
///             .fapiao_media_id("sample-fapiao-media-id")
///             .fapiao_number("1217752501201407033233368018")
///             .fapiao_code("1217752501201407033233368018")
///             .fapiao_time("2026-01-31T12:00:00+08:00".parse::<DateTime>()?)
///             .check_code("1217752501201407033233368018")
///             .password("示例文字")
///             .total_amount(100)
///             .tax_amount(100)
///             .amount(100)
///             .buyer_information(
///                 TaxiFapiaoBuyer::new()
///                     .r#type(BuyerType::Individual)
///                     .name("示例名称"),
///             )
///             .seller_information(
///                 SellerInformation::new()
///                     .name("示例名称")
///                     .taxpayer_id("sample-taxpayer-id"),
///             )
///             .extra_information(ExtraInformation::new().drawer("示例文字")),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"company_mchid":"1900000109","fapiao_card_information":{"amount":100,"buyer_information":{"name":"示例名称","type":"INDIVIDUAL"},"check_code":"1217752501201407033233368018","extra_information":{"drawer":"示例文字"},"fapiao_code":"1217752501201407033233368018","fapiao_media_id":"sample-fapiao-media-id","fapiao_number":"1217752501201407033233368018","fapiao_time":"2026-01-31T12:00:00+08:00","password":"示例文字","seller_information":{"name":"示例名称","taxpayer_id":"sample-taxpayer-id"},"tax_amount":100,"total_amount":100},"openid":"oSAMPLE0123456789abcdefghijk","region_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "将出租车电子发票插入微信用户卡包",
    "/v3/taxi-invoice/cards",
    "POST /v3/taxi-invoice/cards",
    "4012461432"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct InsertTaxiFapiaoCard {
    /// Merchant number of the company (出租车经营主体商户号). Required.
    pub company_mchid: Option<String>,
    /// Face-to-face payment number (面对面付款单号). Sources differ on whether it is required.
    pub trade_number: Option<String>,
    /// Application id (应用ID).
    pub appid: Option<String>,
    /// The user's id within the application (用户标识). Required.
    pub openid: Option<String>,
    /// Administrative region id (行政区划代码). Required.
    pub region_id: Option<i64>,
    /// Operating qualification certificate number (营运资格证号). Sources differ on whether it is required.
    pub driver_license: Option<String>,
    /// Plate number (车牌号). Sources differ on whether it is required.
    pub plate_number: Option<String>,
    /// Card details of the electronic fapiao (发票卡券信息). Required.
    pub fapiao_card_information: Option<TaxiFapiaoCard>,
    /// Token (获取乘客行程单详情的凭证).
    pub token: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl InsertTaxiFapiaoCard {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `company_mchid`, `openid`, `region_id` and `fapiao_card_information`.
    pub fn new() -> Self {
        Self {
            company_mchid: None,
            trade_number: None,
            appid: None,
            openid: None,
            region_id: None,
            driver_license: None,
            plate_number: None,
            fapiao_card_information: None,
            token: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number of the company (出租车经营主体商户号). Required.
    pub fn company_mchid<Via>(mut self, company_mchid: impl IntoField<String, Via>) -> Self {
        self.company_mchid = company_mchid.into_field();
        self
    }

    /// Face-to-face payment number (面对面付款单号). Sources differ on whether it is required.
    pub fn trade_number<Via>(mut self, trade_number: impl IntoField<String, Via>) -> Self {
        self.trade_number = trade_number.into_field();
        self
    }

    /// Application id (应用ID).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's id within the application (用户标识). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Administrative region id (行政区划代码). Required.
    pub fn region_id<Via>(mut self, region_id: impl IntoField<i64, Via>) -> Self {
        self.region_id = region_id.into_field();
        self
    }

    /// Operating qualification certificate number (营运资格证号). Sources differ on whether it is required.
    pub fn driver_license<Via>(mut self, driver_license: impl IntoField<String, Via>) -> Self {
        self.driver_license = driver_license.into_field();
        self
    }

    /// Plate number (车牌号). Sources differ on whether it is required.
    pub fn plate_number<Via>(mut self, plate_number: impl IntoField<String, Via>) -> Self {
        self.plate_number = plate_number.into_field();
        self
    }

    /// Card details of the electronic fapiao (发票卡券信息). Required.
    pub fn fapiao_card_information<Via>(
        mut self,
        fapiao_card_information: impl IntoField<TaxiFapiaoCard, Via>,
    ) -> Self {
        self.fapiao_card_information = fapiao_card_information.into_field();
        self
    }

    /// Token (获取乘客行程单详情的凭证).
    pub fn token<Via>(mut self, token: impl IntoField<String, Via>) -> Self {
        self.token = token.into_field();
        self
    }
}

impl Default for InsertTaxiFapiaoCard {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { InsertTaxiFapiaoCard
    []
    [company_mchid, trade_number, appid, openid, region_id, driver_license, plate_number, fapiao_card_information, token,]
    ["company_mchid", "openid", "region_id", "fapiao_card_information",]
}

wxpay_core::operation!(InsertTaxiFapiaoCard => InsertedTaxiFapiaoCard, wxpay_core::Spec::new(
    "fapiao.insert_taxi_fapiao_card",
    wxpay_core::http::Method::POST,
    "/v3/taxi-invoice/cards",
)
.title("将出租车电子发票插入微信用户卡包")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012461432")
.body(wxpay_core::Body::Json));

/// A taxi fapiao to be inserted as a card.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TaxiFapiaoCard {
    /// File id of the electronic fapiao (电子发票文件ID). Required.
    pub fapiao_media_id: Option<String>,
    /// Fapiao number (发票号码). Required.
    pub fapiao_number: Option<String>,
    /// Fapiao code (发票代码). Required.
    pub fapiao_code: Option<String>,
    /// When the fapiao was issued (开票时间). Required.
    pub fapiao_time: Option<DateTime>,
    /// Check code (校验码). Required.
    pub check_code: Option<String>,
    /// Password (密码). Required.
    pub password: Option<String>,
    /// Total amount (总价税合计). Required. In fen.
    pub total_amount: Option<i64>,
    /// Amount of tax (总税额). Required. In fen.
    pub tax_amount: Option<i64>,
    /// Amount (总金额). Required. In fen.
    pub amount: Option<i64>,
    /// Details of the buyer (购买方信息). Required.
    pub buyer_information: Option<TaxiFapiaoBuyer>,
    /// Details of the seller (销售方信息). Required.
    pub seller_information: Option<SellerInformation>,
    /// Extra details (附加信息). Required.
    pub extra_information: Option<ExtraInformation>,
    /// Fapiao lines (发票行信息).
    pub items: Option<Vec<TaxiFapiaoItem>>,
    /// Remark (备注信息).
    pub remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TaxiFapiaoCard {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `fapiao_media_id`, `fapiao_number`, `fapiao_code`, `fapiao_time`, `check_code`, `password`, `total_amount`, `tax_amount`, `amount`, `buyer_information`, `seller_information` and `extra_information`.
    pub fn new() -> Self {
        Self {
            fapiao_media_id: None,
            fapiao_number: None,
            fapiao_code: None,
            fapiao_time: None,
            check_code: None,
            password: None,
            total_amount: None,
            tax_amount: None,
            amount: None,
            buyer_information: None,
            seller_information: None,
            extra_information: None,
            items: None,
            remark: None,
            extra: Extra::new(),
        }
    }

    /// File id of the electronic fapiao (电子发票文件ID). Required.
    pub fn fapiao_media_id<Via>(mut self, fapiao_media_id: impl IntoField<String, Via>) -> Self {
        self.fapiao_media_id = fapiao_media_id.into_field();
        self
    }

    /// Fapiao number (发票号码). Required.
    pub fn fapiao_number<Via>(mut self, fapiao_number: impl IntoField<String, Via>) -> Self {
        self.fapiao_number = fapiao_number.into_field();
        self
    }

    /// Fapiao code (发票代码). Required.
    pub fn fapiao_code<Via>(mut self, fapiao_code: impl IntoField<String, Via>) -> Self {
        self.fapiao_code = fapiao_code.into_field();
        self
    }

    /// When the fapiao was issued (开票时间). Required.
    pub fn fapiao_time<Via>(mut self, fapiao_time: impl IntoField<DateTime, Via>) -> Self {
        self.fapiao_time = fapiao_time.into_field();
        self
    }

    /// Check code (校验码). Required.
    pub fn check_code<Via>(mut self, check_code: impl IntoField<String, Via>) -> Self {
        self.check_code = check_code.into_field();
        self
    }

    /// Password (密码). Required.
    pub fn password<Via>(mut self, password: impl IntoField<String, Via>) -> Self {
        self.password = password.into_field();
        self
    }

    /// Total amount (总价税合计). Required. In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
        self
    }

    /// Amount of tax (总税额). Required. In fen.
    pub fn tax_amount<Via>(mut self, tax_amount: impl IntoField<i64, Via>) -> Self {
        self.tax_amount = tax_amount.into_field();
        self
    }

    /// Amount (总金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Details of the buyer (购买方信息). Required.
    pub fn buyer_information<Via>(
        mut self,
        buyer_information: impl IntoField<TaxiFapiaoBuyer, Via>,
    ) -> Self {
        self.buyer_information = buyer_information.into_field();
        self
    }

    /// Details of the seller (销售方信息). Required.
    pub fn seller_information<Via>(
        mut self,
        seller_information: impl IntoField<SellerInformation, Via>,
    ) -> Self {
        self.seller_information = seller_information.into_field();
        self
    }

    /// Extra details (附加信息). Required.
    pub fn extra_information<Via>(
        mut self,
        extra_information: impl IntoField<ExtraInformation, Via>,
    ) -> Self {
        self.extra_information = extra_information.into_field();
        self
    }

    /// Fapiao lines (发票行信息).
    pub fn items<Via>(mut self, items: impl IntoField<Vec<TaxiFapiaoItem>, Via>) -> Self {
        self.items = items.into_field();
        self
    }

    /// Remark (备注信息).
    pub fn remark<Via>(mut self, remark: impl IntoField<String, Via>) -> Self {
        self.remark = remark.into_field();
        self
    }
}

impl Default for TaxiFapiaoCard {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { TaxiFapiaoCard
    []
    [fapiao_media_id, fapiao_number, fapiao_code, fapiao_time, check_code, password, total_amount, tax_amount, amount, buyer_information, seller_information, extra_information, items, remark,]
    ["fapiao_media_id", "fapiao_number", "fapiao_code", "fapiao_time", "check_code", "password", "total_amount", "tax_amount", "amount", "buyer_information", "seller_information", "extra_information",]
}

/// The card that a taxi fapiao was inserted as.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsertedTaxiFapiaoCard {
    /// Application id the card belongs to (插入用户卡包的公众号AppID).
    pub card_appid: Option<String>,
    /// The user's id within the card's official account (用户在插卡公众号下的OpenID).
    pub card_openid: Option<String>,
    /// Member card or card template id (出租车电子发票卡券模板ID).
    pub card_id: Option<String>,
    /// Card code (出租车电子发票在卡包中的编码).
    pub card_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InsertedTaxiFapiaoCard
    []
    [card_appid, card_openid, card_id, card_code,]
    []
}

/// The buyer on a taxi fapiao.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TaxiFapiaoBuyer {
    /// Kind (购买方类型). Required.
    pub r#type: Option<BuyerType>,
    /// Name (名称). Required.
    pub name: Option<String>,
    /// Taxpayer identification number (纳税人识别号).
    pub taxpayer_id: Option<String>,
    /// Address (地址).
    pub address: Option<String>,
    /// Phone number (电话).
    pub telephone: Option<String>,
    /// Bank name (开户银行).
    pub bank_name: Option<String>,
    /// Bank account (银行账号).
    pub bank_account: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TaxiFapiaoBuyer {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `type` and `name`.
    pub fn new() -> Self {
        Self {
            r#type: None,
            name: None,
            taxpayer_id: None,
            address: None,
            telephone: None,
            bank_name: None,
            bank_account: None,
            extra: Extra::new(),
        }
    }

    /// Kind (购买方类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<BuyerType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Name (名称). Required.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Taxpayer identification number (纳税人识别号).
    pub fn taxpayer_id<Via>(mut self, taxpayer_id: impl IntoField<String, Via>) -> Self {
        self.taxpayer_id = taxpayer_id.into_field();
        self
    }

    /// Address (地址).
    pub fn address<Via>(mut self, address: impl IntoField<String, Via>) -> Self {
        self.address = address.into_field();
        self
    }

    /// Phone number (电话).
    pub fn telephone<Via>(mut self, telephone: impl IntoField<String, Via>) -> Self {
        self.telephone = telephone.into_field();
        self
    }

    /// Bank name (开户银行).
    pub fn bank_name<Via>(mut self, bank_name: impl IntoField<String, Via>) -> Self {
        self.bank_name = bank_name.into_field();
        self
    }

    /// Bank account (银行账号).
    pub fn bank_account<Via>(mut self, bank_account: impl IntoField<String, Via>) -> Self {
        self.bank_account = bank_account.into_field();
        self
    }
}

impl Default for TaxiFapiaoBuyer {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { TaxiFapiaoBuyer
    []
    [r#type = "type", name, taxpayer_id, address, telephone, bank_name, bank_account,]
    ["type", "name",]
}

/// One line of a taxi fapiao.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TaxiFapiaoItem {
    /// Tax code of the goods or services (货物或应税劳务、服务编码). Required.
    pub tax_code: Option<String>,
    /// Name of the goods or services (货物或应税劳务、服务名称). Required.
    pub goods_name: Option<String>,
    /// Specification and model (规格型号).
    pub specification: Option<String>,
    /// Unit (单位).
    pub unit: Option<String>,
    /// Quantity (数量). Required.
    pub quantity: Option<i64>,
    /// Unit price (单价). Required. In fen.
    pub unit_price: Option<i64>,
    /// Amount (单行金额). Required. In fen.
    pub amount: Option<i64>,
    /// Amount of tax (单行税额). Required. In fen.
    pub tax_amount: Option<i64>,
    /// Total amount (单行金额合计). Required. In fen.
    pub total_amount: Option<i64>,
    /// Tax rate (税率). Required.
    pub tax_rate: Option<i64>,
    /// Mark of the tax preference policy (税收优惠政策标识). Required.
    pub tax_prefer_mark: Option<TaxPreferenceMark>,
    /// Discount (是否折扣行). Required.
    pub discount: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TaxiFapiaoItem {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `tax_code`, `goods_name`, `quantity`, `unit_price`, `amount`, `tax_amount`, `total_amount`, `tax_rate`, `tax_prefer_mark` and `discount`.
    pub fn new() -> Self {
        Self {
            tax_code: None,
            goods_name: None,
            specification: None,
            unit: None,
            quantity: None,
            unit_price: None,
            amount: None,
            tax_amount: None,
            total_amount: None,
            tax_rate: None,
            tax_prefer_mark: None,
            discount: None,
            extra: Extra::new(),
        }
    }

    /// Tax code of the goods or services (货物或应税劳务、服务编码). Required.
    pub fn tax_code<Via>(mut self, tax_code: impl IntoField<String, Via>) -> Self {
        self.tax_code = tax_code.into_field();
        self
    }

    /// Name of the goods or services (货物或应税劳务、服务名称). Required.
    pub fn goods_name<Via>(mut self, goods_name: impl IntoField<String, Via>) -> Self {
        self.goods_name = goods_name.into_field();
        self
    }

    /// Specification and model (规格型号).
    pub fn specification<Via>(mut self, specification: impl IntoField<String, Via>) -> Self {
        self.specification = specification.into_field();
        self
    }

    /// Unit (单位).
    pub fn unit<Via>(mut self, unit: impl IntoField<String, Via>) -> Self {
        self.unit = unit.into_field();
        self
    }

    /// Quantity (数量). Required.
    pub fn quantity<Via>(mut self, quantity: impl IntoField<i64, Via>) -> Self {
        self.quantity = quantity.into_field();
        self
    }

    /// Unit price (单价). Required. In fen.
    pub fn unit_price<Via>(mut self, unit_price: impl IntoField<i64, Via>) -> Self {
        self.unit_price = unit_price.into_field();
        self
    }

    /// Amount (单行金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Amount of tax (单行税额). Required. In fen.
    pub fn tax_amount<Via>(mut self, tax_amount: impl IntoField<i64, Via>) -> Self {
        self.tax_amount = tax_amount.into_field();
        self
    }

    /// Total amount (单行金额合计). Required. In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
        self
    }

    /// Tax rate (税率). Required.
    pub fn tax_rate<Via>(mut self, tax_rate: impl IntoField<i64, Via>) -> Self {
        self.tax_rate = tax_rate.into_field();
        self
    }

    /// Mark of the tax preference policy (税收优惠政策标识). Required.
    pub fn tax_prefer_mark<Via>(
        mut self,
        tax_prefer_mark: impl IntoField<TaxPreferenceMark, Via>,
    ) -> Self {
        self.tax_prefer_mark = tax_prefer_mark.into_field();
        self
    }

    /// Discount (是否折扣行). Required.
    pub fn discount<Via>(mut self, discount: impl IntoField<bool, Via>) -> Self {
        self.discount = discount.into_field();
        self
    }
}

impl Default for TaxiFapiaoItem {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { TaxiFapiaoItem
    []
    [tax_code, goods_name, specification, unit, quantity, unit_price, amount, tax_amount, total_amount, tax_rate, tax_prefer_mark, discount,]
    ["tax_code", "goods_name", "quantity", "unit_price", "amount", "tax_amount", "total_amount", "tax_rate", "tax_prefer_mark", "discount",]
}
