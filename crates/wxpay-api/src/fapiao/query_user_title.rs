// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BuyerInformation;
use super::FapiaoScene;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the fapiao title that a user filled in (获取用户填写的抬头).
///
/// `GET /v3/new-tax-control-fapiao/user-title`
///
/// - Returns [`BuyerInformation`].
/// - Callers: merchants, service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：获取用户填写的抬头。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015784260)
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
/// | `NO_AUTH` | 403 | Merchant has no permission. | Check the parameters. Apply for the permission. |
/// | `RESOURCE_NOT_EXISTS` | 404 | User has not filled in the fapiao title. | Send the same request again later. Apply for the permission. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::{FapiaoScene, QueryUserTitle};
///
/// let request = QueryUserTitle::new()
///     .sub_mchid("1900000109")
///     .scene(FapiaoScene::WithWechatpay)
///     .fapiao_apply_id("4200000444201910177461284488");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"fapiao_apply_id":"4200000444201910177461284488","scene":"WITH_WECHATPAY","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取用户填写的抬头",
    "/v3/new-tax-control-fapiao/user-title",
    "GET /v3/new-tax-control-fapiao/user-title",
    "4015784260"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryUserTitle {
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Scene (开票场景). Required.
    pub scene: Option<FapiaoScene>,
    /// Fapiao application number (发票申请单号). Required. At most 32 characters.
    pub fapiao_apply_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryUserTitle {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `scene` and `fapiao_apply_id`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            scene: None,
            fapiao_apply_id: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Scene (开票场景). Required.
    pub fn scene<Via>(mut self, scene: impl IntoField<FapiaoScene, Via>) -> Self {
        self.scene = scene.into_field();
        self
    }

    /// Fapiao application number (发票申请单号). Required. At most 32 characters.
    pub fn fapiao_apply_id<Via>(mut self, fapiao_apply_id: impl IntoField<String, Via>) -> Self {
        self.fapiao_apply_id = fapiao_apply_id.into_field();
        self
    }
}

impl Default for QueryUserTitle {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryUserTitle
    []
    [sub_mchid, scene, fapiao_apply_id,]
    ["scene", "fapiao_apply_id",]
}

wxpay_core::operation!(QueryUserTitle => BuyerInformation, wxpay_core::Spec::new(
    "fapiao.query_user_title",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/user-title",
)
.title("获取用户填写的抬头")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015784260")
.query(&["sub_mchid", "scene", "fapiao_apply_id"])
.repeat(wxpay_core::Repeat::Freely));
