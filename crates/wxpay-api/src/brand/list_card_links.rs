// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PaymentScene;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the rules in force that link payments to the business card (查询已生效交易连接名片规则).
///
/// `GET /v3/brand/card/card-links`
///
/// - Returns [`CardLinkPage`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：查询已生效交易连接名片规则。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016366785)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `NO_AUTH` | 403 | No permission. | Check the parameters. Apply for the permission. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::{ListCardLinks, PaymentScene};
///
/// let request = ListCardLinks::new()
///     .brand_id("123456")
///     .payment_scene(PaymentScene::MiniProgram)
///     .page_index(1)
///     .page_size(10);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"123456","page_index":1,"page_size":10,"payment_scene":"MINI_PROGRAM"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询已生效交易连接名片规则",
    "/v3/brand/card/card-links",
    "GET /v3/brand/card/card-links",
    "4016366785"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListCardLinks {
    /// Brand id (品牌ID). Required. At most 20 characters.
    pub brand_id: Option<String>,
    /// Payment scene type (交易场景类型).
    pub payment_scene: Option<PaymentScene>,
    /// Page number to query (查询页码).
    pub page_index: Option<i64>,
    /// Page size (查询页大小).
    pub page_size: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListCardLinks {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `brand_id`.
    pub fn new() -> Self {
        Self {
            brand_id: None,
            payment_scene: None,
            page_index: None,
            page_size: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required. At most 20 characters.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Payment scene type (交易场景类型).
    pub fn payment_scene<Via>(mut self, payment_scene: impl IntoField<PaymentScene, Via>) -> Self {
        self.payment_scene = payment_scene.into_field();
        self
    }

    /// Page number to query (查询页码).
    pub fn page_index<Via>(mut self, page_index: impl IntoField<i64, Via>) -> Self {
        self.page_index = page_index.into_field();
        self
    }

    /// Page size (查询页大小).
    pub fn page_size<Via>(mut self, page_size: impl IntoField<i64, Via>) -> Self {
        self.page_size = page_size.into_field();
        self
    }
}

impl Default for ListCardLinks {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListCardLinks
    []
    [brand_id, payment_scene, page_index, page_size,]
    ["brand_id",]
}

wxpay_core::operation!(ListCardLinks => CardLinkPage, wxpay_core::Spec::new(
    "brand.list_card_links",
    wxpay_core::http::Method::GET,
    "/v3/brand/card/card-links",
)
.title("查询已生效交易连接名片规则")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016366785")
.query(&["brand_id", "payment_scene", "page_index", "page_size"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListCardLinks => [ActiveCardLink] in active_link_list, undocumented by page_index, total total_num);

/// A page of card links in force.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardLinkPage {
    /// Brand id (品牌ID). At most 20 characters.
    pub brand_id: Option<String>,
    /// Page number to query (查询页码).
    pub page_index: Option<i64>,
    /// Page size (查询页大小).
    pub page_size: Option<i64>,
    /// Total number (总数).
    pub total_num: Option<i64>,
    /// List of links in effect (已生效连接列表).
    pub active_link_list: Option<Vec<ActiveCardLink>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CardLinkPage
    []
    [brand_id, page_index, page_size, total_num, active_link_list,]
    []
}

/// A card link in force.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActiveCardLink {
    /// Payment scene type (交易场景类型).
    pub payment_scene: Option<PaymentScene>,
    /// List of application ids (公众账号ID). At most 20 characters.
    pub appid_list: Option<Vec<String>>,
    /// Merchant number linked to the card (商户号). At most 20 characters.
    pub card_link_mchid: Option<String>,
    /// Service id (服务ID). At most 50 characters.
    pub service_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ActiveCardLink
    []
    [payment_scene, appid_list, card_link_mchid, service_id,]
    []
}
