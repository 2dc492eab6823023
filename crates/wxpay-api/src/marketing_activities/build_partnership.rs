// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizedData;
use super::Partner;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Builds a partnership and authorizes the partner for a batch (建立合作关系).
///
/// `POST /v3/marketing/partnerships/build`
///
/// - Returns [`Partnership`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商、渠道商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：建立合作关系。调用方：普通商户、普通服务商、渠道商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012380498)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Check the parameters. |
/// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature wrong or incomplete. | Check the parameters. Check the signature. |
/// | `NO_AUTH` | 403 | Merchant not authorised. | Check the parameters. |
/// | `RESOURCE_NOT_EXISTS` | 404 | Resource missing or not available. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::{
///     AuthorizedBusinessType, AuthorizedData, BuildPartnership, Partner, PartnerType,
/// };
///
/// let request = BuildPartnership::new()
///     .partner(
///         Partner::new()
///             .r#type(PartnerType::Appid)
///             .appid("wx8888888888888888")
///             .merchant_id("2480029552"),
///     )
///     .authorized_data(
///         AuthorizedData::new()
///             .business_type(AuthorizedBusinessType::FavorStock)
///             .stock_id("2433405"),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"authorized_data":{"business_type":"FAVOR_STOCK","stock_id":"2433405"},"partner":{"appid":"wx8888888888888888","merchant_id":"2480029552","type":"APPID"}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "建立合作关系",
    "/v3/marketing/partnerships/build",
    "POST /v3/marketing/partnerships/build",
    "4012380498",
    "4012381469"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BuildPartnership {
    /// `Idempotency-Key`. It stands in a header.
    pub idempotency_key: Option<String>,
    /// Partner details (合作方信息). Required.
    pub partner: Option<Partner>,
    /// Authorized data (被授权数据). Required.
    pub authorized_data: Option<AuthorizedData>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BuildPartnership {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `partner` and `authorized_data`.
    pub fn new() -> Self {
        Self {
            idempotency_key: None,
            partner: None,
            authorized_data: None,
            extra: Extra::new(),
        }
    }

    /// `Idempotency-Key`. It stands in a header.
    pub fn idempotency_key<Via>(mut self, idempotency_key: impl IntoField<String, Via>) -> Self {
        self.idempotency_key = idempotency_key.into_field();
        self
    }

    /// Partner details (合作方信息). Required.
    pub fn partner<Via>(mut self, partner: impl IntoField<Partner, Via>) -> Self {
        self.partner = partner.into_field();
        self
    }

    /// Authorized data (被授权数据). Required.
    pub fn authorized_data<Via>(
        mut self,
        authorized_data: impl IntoField<AuthorizedData, Via>,
    ) -> Self {
        self.authorized_data = authorized_data.into_field();
        self
    }
}

impl Default for BuildPartnership {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BuildPartnership
    []
    [idempotency_key = "Idempotency-Key", partner, authorized_data,]
    ["partner", "authorized_data",]
}

wxpay_core::operation!(BuildPartnership => Partnership, wxpay_core::Spec::new(
    "marketing_activities.build_partnership",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partnerships/build",
)
.title("建立合作关系")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012380498")
.headers(&["Idempotency-Key"])
.body(wxpay_core::Body::Json));

/// A partnership with its state and times.
#[derive(Clone)]
#[non_exhaustive]
pub struct Partnership {
    /// Partner details (合作方信息).
    pub partner: Option<Partner>,
    /// Authorized data (被授权数据).
    pub authorized_data: Option<AuthorizedData>,
    /// State (合作状态).
    pub state: Option<PartnershipState>,
    /// When the partnership was built (建立合作关系时间).
    pub build_time: Option<DateTime>,
    /// When it was created (创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (更新时间).
    pub update_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Partnership
    []
    [partner, authorized_data, state, build_time, create_time, update_time,]
    []
}

wxpay_core::open_enum! {
    /// Says whether a partnership is established or ended.
    pub enum PartnershipState {
        /// The partnership is in effect (已建立合作状态).
        Established = "ESTABLISHED",
        /// The partnership ended (已终止合作状态).
        Terminated = "TERMINATED",
    }
}
