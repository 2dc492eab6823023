// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BuyerInformation;
use super::CardStatus;
use super::ExtraInformation;
use super::FapiaoItem;
use super::FapiaoStatus;
use super::SellerInformation;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the fapiao of an application (查询电子发票).
///
/// `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
///
/// - Returns [`FapiaoList`].
/// - Callers: merchants, service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：查询电子发票。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015792567)
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
/// | `NO_AUTH` | 403 | Merchant has no permission; service provider has no permission. | Check the parameters. Apply for the permission. |
/// | `RESOURCE_NOT_EXISTS` | 404 | No such fapiao application; no fapiao with this number. | Check the parameters. Apply for the permission. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::QueryFapiao;
///
/// let request = QueryFapiao::new("4200000444201910177461284488")
///     .sub_mchid("1900000109")
///     .fapiao_id("20200701123456");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"fapiao_apply_id":"4200000444201910177461284488","fapiao_id":"20200701123456","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询电子发票",
    "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}",
    "GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}",
    "4015792567"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryFapiao {
    /// Fapiao application number (发票申请单号). Required. At most 32 characters. It stands in the path.
    pub fapiao_apply_id: String,
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// The merchant's own fapiao number (商户发票单号). At most 32 characters.
    pub fapiao_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryFapiao {
    /// Creates the request; setters add the other fields.
    pub fn new(fapiao_apply_id: impl Into<String>) -> Self {
        Self {
            fapiao_apply_id: fapiao_apply_id.into(),
            sub_mchid: None,
            fapiao_id: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The merchant's own fapiao number (商户发票单号). At most 32 characters.
    pub fn fapiao_id<Via>(mut self, fapiao_id: impl IntoField<String, Via>) -> Self {
        self.fapiao_id = fapiao_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryFapiao
    [fapiao_apply_id,]
    [sub_mchid, fapiao_id,]
    []
}

wxpay_core::operation!(QueryFapiao => FapiaoList, wxpay_core::Spec::new(
    "fapiao.query_fapiao",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}",
)
.title("查询电子发票")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015792567")
.query(&["sub_mchid", "fapiao_id"])
.repeat(wxpay_core::Repeat::Freely));

/// The fapiao of an application.
#[derive(Clone)]
#[non_exhaustive]
pub struct FapiaoList {
    /// Total count (发票数量).
    pub total_count: Option<i64>,
    /// Fapiao details (发票信息).
    pub fapiao_information: Option<Vec<Fapiao>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FapiaoList
    []
    [total_count, fapiao_information,]
    []
}

/// A fapiao with its state, parties, lines and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct Fapiao {
    /// The merchant's own fapiao number (商户发票单号). At most 32 characters.
    pub fapiao_id: Option<String>,
    /// Status (发票状态).
    pub status: Option<FapiaoStatus>,
    /// Details of the blue fapiao (蓝字发票信息).
    pub blue_fapiao: Option<FapiaoIdentification>,
    /// Details of the red fapiao (红字发票信息).
    pub red_fapiao: Option<FapiaoIdentification>,
    /// Details of inserting the fapiao into the card bag (电子发票插卡信息).
    pub card_information: Option<CardInformation>,
    /// Total amount (总价税合计). In fen.
    pub total_amount: Option<i64>,
    /// Amount of tax (总税额). In fen.
    pub tax_amount: Option<i64>,
    /// Amount (总金额). In fen.
    pub amount: Option<i64>,
    /// Details of the seller (销售方信息).
    pub seller_information: Option<SellerInformation>,
    /// Details of the buyer (购买方信息).
    pub buyer_information: Option<BuyerInformation>,
    /// Extra details (附加信息).
    pub extra_information: Option<ExtraInformation>,
    /// Fapiao lines (发票行信息).
    pub items: Option<Vec<FapiaoItem>>,
    /// Remark (备注信息). At most 200 characters.
    pub remark: Option<String>,
    /// Error code of failing to issue the fapiao (开票失败错误码). At most 32 characters.
    pub fapiao_error_code: Option<String>,
    /// Why the fapiao could not be issued (开票失败原因). At most 256 characters.
    pub fapiao_error_message: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Fapiao
    []
    [fapiao_id, status, blue_fapiao, red_fapiao, card_information, total_amount, tax_amount, amount, seller_information, buyer_information, extra_information, items, remark, fapiao_error_code, fapiao_error_message,]
    []
}

/// The code, number and check code that identify a blue or red fapiao.
#[derive(Clone)]
#[non_exhaustive]
pub struct FapiaoIdentification {
    /// Fapiao code (发票代码). At most 12 characters.
    pub fapiao_code: Option<String>,
    /// Fapiao number (发票号码). At most 20 characters.
    pub fapiao_number: Option<String>,
    /// Check code (校验码). At most 20 characters.
    pub check_code: Option<String>,
    /// Password (密码). At most 1024 characters.
    pub password: Option<String>,
    /// When the fapiao was issued (开票时间).
    pub fapiao_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FapiaoIdentification
    []
    [fapiao_code, fapiao_number, check_code, password, fapiao_time,]
    []
}

/// The card a fapiao was inserted as.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardInformation {
    /// Application id the card belongs to (插卡公众号AppID). At most 32 characters.
    pub card_appid: Option<String>,
    /// The user's id within the card's official account (用户在插卡公众号下的OpenID). At most 32 characters.
    pub card_openid: Option<String>,
    /// Member card or card template id (电子发票卡券模板ID). At most 32 characters.
    pub card_id: Option<String>,
    /// Card code (电子发票在卡包中的编码). At most 32 characters.
    pub card_code: Option<String>,
    /// Status of the fapiao card (发票卡券状态).
    pub card_status: Option<CardStatus>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CardInformation
    []
    [card_appid, card_openid, card_id, card_code, card_status,]
    []
}
