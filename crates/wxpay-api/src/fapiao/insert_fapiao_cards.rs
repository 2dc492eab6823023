// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BuyerInformation;
use super::ExtraInformation;
use super::FapiaoItem;
use super::FapiaoScene;
use super::SellerInformation;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Inserts fapiao into the user's WeChat card holder (将电子发票插入微信用户卡包).
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
///
/// - Returns nothing (202: accepted).
/// - Callers: merchants, service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：将电子发票插入微信用户卡包。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015792579)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. Send the same request again later. |
/// | `RESOURCE_ALREADY_EXISTS` | 400 | Fapiao application exists already. |  |
/// | `NO_AUTH` | 403 | Merchant has no permission. | Check the parameters. Apply for the permission. |
/// | `RULE_LIMIT` | 403 | Against a business rule. | Check the parameters. Send the same request again later. |
/// | `RESOURCE_NOT_EXISTS` | 404 | User has not filled in the fapiao title. | Send the same request again later. Apply for the permission. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::fapiao::{
///     BuyerInformation, BuyerType, ExtraInformation, FapiaoBillType, FapiaoCard, FapiaoItem,
///     FapiaoScene, InsertFapiaoCards, SellerInformation, TaxPreferenceMark,
/// };
///
/// let request = InsertFapiaoCards::new("4200000444201910177461284488").sub_mchid("1900000109").scene(FapiaoScene::WithWechatpay).buyer_information(BuyerInformation::new().r#type(BuyerType::Individual).name("示例名称").taxpayer_id("202003261233701778").address("示例路1号").telephone("075512345678").bank_name("示例银行").bank_account("62001234567890").phone("13900000000").email("sample@example.com").amount(1000).out_trade_no("xxxxx_20200701_123456").fapiao_bill_type(FapiaoBillType::CommFapiao).user_apply_message("示例文字")).fapiao_card_information([FapiaoCard::new().fapiao_media_id("sample-fapiao-media-id").fapiao_number("12897794").fapiao_code("044001911211").fapiao_time("2020-07-01T12:00:00+08:00".parse::<DateTime>()?).check_code("69001808340631374774").password("006>299-375/326>2+7/*0-+<351059<80<4*/5>+<11631+*3030/5*37+/-243159658+013>3409*044>4-/1+/9->*>69501*6++1997--21").total_amount(382895).tax_amount(44050).amount(338845).seller_information(SellerInformation::new().name("示例名称").taxpayer_id("202003261233701778").address("示例路1号").telephone("075512345678").bank_name("示例银行").bank_account("62001234567890")).extra_information(ExtraInformation::new().drawer("示例文字")).items([FapiaoItem::new().tax_code("3010101020203000000").goods_name("示例商品").specification("A4").unit("次").quantity(100000000).unit_price(380442000000_i64).amount(380442).tax_amount(49458).total_amount(429900).tax_rate(1300).tax_prefer_mark(TaxPreferenceMark::NoFavorable).discount(false)]).remark("示例备注")]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"buyer_information":{"address":"示例路1号","amount":1000,"bank_account":"62001234567890","bank_name":"示例银行","email":"sample@example.com","fapiao_bill_type":"COMM_FAPIAO","name":"示例名称","out_trade_no":"xxxxx_20200701_123456","phone":"13900000000","taxpayer_id":"202003261233701778","telephone":"075512345678","type":"INDIVIDUAL","user_apply_message":"示例文字"},"fapiao_apply_id":"4200000444201910177461284488","fapiao_card_information":[{"amount":338845,"check_code":"69001808340631374774","extra_information":{"drawer":"示例文字"},"fapiao_code":"044001911211","fapiao_media_id":"sample-fapiao-media-id","fapiao_number":"12897794","fapiao_time":"2020-07-01T12:00:00+08:00","items":[{"amount":380442,"discount":false,"goods_name":"示例商品","quantity":100000000,"specification":"A4","tax_amount":49458,"tax_code":"3010101020203000000","tax_prefer_mark":"NO_FAVORABLE","tax_rate":1300,"total_amount":429900,"unit":"次","unit_price":380442000000}],"password":"006>299-375/326>2+7/*0-+<351059<80<4*/5>+<11631+*3030/5*37+/-243159658+013>3409*044>4-/1+/9->*>69501*6++1997--21","remark":"示例备注","seller_information":{"address":"示例路1号","bank_account":"62001234567890","bank_name":"示例银行","name":"示例名称","taxpayer_id":"202003261233701778","telephone":"075512345678"},"tax_amount":44050,"total_amount":382895}],"scene":"WITH_WECHATPAY","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "将电子发票插入微信用户卡包",
    "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards",
    "POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards",
    "4015792579"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct InsertFapiaoCards {
    /// Fapiao application number (发票申请单号). Required. At most 32 characters. It stands in the path.
    pub fapiao_apply_id: String,
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Scene (插卡场景). Required.
    pub scene: Option<FapiaoScene>,
    /// Details of the buyer (购买方信息). Required.
    pub buyer_information: Option<BuyerInformation>,
    /// Card details of the electronic fapiao (电子发票卡券信息列表). Required.
    pub fapiao_card_information: Option<Vec<FapiaoCard>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl InsertFapiaoCards {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `scene`, `buyer_information` and `fapiao_card_information`.
    pub fn new(fapiao_apply_id: impl Into<String>) -> Self {
        Self {
            fapiao_apply_id: fapiao_apply_id.into(),
            sub_mchid: None,
            scene: None,
            buyer_information: None,
            fapiao_card_information: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Scene (插卡场景). Required.
    pub fn scene<Via>(mut self, scene: impl IntoField<FapiaoScene, Via>) -> Self {
        self.scene = scene.into_field();
        self
    }

    /// Details of the buyer (购买方信息). Required.
    pub fn buyer_information<Via>(
        mut self,
        buyer_information: impl IntoField<BuyerInformation, Via>,
    ) -> Self {
        self.buyer_information = buyer_information.into_field();
        self
    }

    /// Card details of the electronic fapiao (电子发票卡券信息列表). Required.
    pub fn fapiao_card_information<Via>(
        mut self,
        fapiao_card_information: impl IntoField<Vec<FapiaoCard>, Via>,
    ) -> Self {
        self.fapiao_card_information = fapiao_card_information.into_field();
        self
    }
}

wxpay_core::__model_impl! { InsertFapiaoCards
    [fapiao_apply_id,]
    [sub_mchid, scene, buyer_information, fapiao_card_information,]
    ["scene", "buyer_information", "fapiao_card_information",]
}

wxpay_core::operation!(InsertFapiaoCards => (), wxpay_core::Spec::new(
    "fapiao.insert_fapiao_cards",
    wxpay_core::http::Method::POST,
    "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards",
)
.title("将电子发票插入微信用户卡包")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015792579")
.body(wxpay_core::Body::Json)
.accepted_is_success());

/// A fapiao to be inserted as a card.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct FapiaoCard {
    /// File id of the electronic fapiao (电子发票文件ID). Required. At most 128 characters.
    pub fapiao_media_id: Option<String>,
    /// Fapiao number (发票号码). Required. At most 20 characters.
    pub fapiao_number: Option<String>,
    /// Fapiao code (发票代码). At most 12 characters.
    pub fapiao_code: Option<String>,
    /// When the fapiao was issued (开票时间). Required.
    pub fapiao_time: Option<DateTime>,
    /// Check code (校验码). At most 20 characters.
    pub check_code: Option<String>,
    /// Password (密码). At most 1024 characters.
    pub password: Option<String>,
    /// Total amount (总价税合计). Required. In fen.
    pub total_amount: Option<i64>,
    /// Amount of tax (总税额). Required. In fen.
    pub tax_amount: Option<i64>,
    /// Amount (总金额). Required. In fen.
    pub amount: Option<i64>,
    /// Details of the seller (销售方信息). Required.
    pub seller_information: Option<SellerInformation>,
    /// Extra details (附加信息). Required.
    pub extra_information: Option<ExtraInformation>,
    /// Fapiao lines (发票行信息).
    pub items: Option<Vec<FapiaoItem>>,
    /// Remark (备注信息). At most 200 characters.
    pub remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl FapiaoCard {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `fapiao_media_id`, `fapiao_number`, `fapiao_time`, `total_amount`, `tax_amount`, `amount`, `seller_information` and `extra_information`.
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
            seller_information: None,
            extra_information: None,
            items: None,
            remark: None,
            extra: Extra::new(),
        }
    }

    /// File id of the electronic fapiao (电子发票文件ID). Required. At most 128 characters.
    pub fn fapiao_media_id<Via>(mut self, fapiao_media_id: impl IntoField<String, Via>) -> Self {
        self.fapiao_media_id = fapiao_media_id.into_field();
        self
    }

    /// Fapiao number (发票号码). Required. At most 20 characters.
    pub fn fapiao_number<Via>(mut self, fapiao_number: impl IntoField<String, Via>) -> Self {
        self.fapiao_number = fapiao_number.into_field();
        self
    }

    /// Fapiao code (发票代码). At most 12 characters.
    pub fn fapiao_code<Via>(mut self, fapiao_code: impl IntoField<String, Via>) -> Self {
        self.fapiao_code = fapiao_code.into_field();
        self
    }

    /// When the fapiao was issued (开票时间). Required.
    pub fn fapiao_time<Via>(mut self, fapiao_time: impl IntoField<DateTime, Via>) -> Self {
        self.fapiao_time = fapiao_time.into_field();
        self
    }

    /// Check code (校验码). At most 20 characters.
    pub fn check_code<Via>(mut self, check_code: impl IntoField<String, Via>) -> Self {
        self.check_code = check_code.into_field();
        self
    }

    /// Password (密码). At most 1024 characters.
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
    pub fn items<Via>(mut self, items: impl IntoField<Vec<FapiaoItem>, Via>) -> Self {
        self.items = items.into_field();
        self
    }

    /// Remark (备注信息). At most 200 characters.
    pub fn remark<Via>(mut self, remark: impl IntoField<String, Via>) -> Self {
        self.remark = remark.into_field();
        self
    }
}

impl Default for FapiaoCard {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { FapiaoCard
    []
    [fapiao_media_id, fapiao_number, fapiao_code, fapiao_time, check_code, password, total_amount, tax_amount, amount, seller_information, extra_information, items, remark,]
    ["fapiao_media_id", "fapiao_number", "fapiao_time", "total_amount", "tax_amount", "amount", "seller_information", "extra_information",]
}
