// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Lists the service staff of a store, page by page (服务人员查询).
///
/// `GET /v3/smartguide/guides`
///
/// - Returns [`GuidePage`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：服务人员查询。调用方：普通商户、普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535123)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `PARAM_ERROR` | 400 | Required parameter empty; malformed store ID. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Sub-merchant has not authorised it; sub-merchant has not enabled the product. | Send the same request again later. Apply for the permission. Contact WeChat Pay. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; ticket that links merchant and sub-merchant wrong. | Check the parameters. Send the same request again later. |
/// | `MCH_NOT_EXISTS` | 400 | No such sub-merchant; malformed merchant number; malformed sub-merchant number. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::merchant_tools::ListGuides;
///
/// let request = ListGuides::new()
///     .store_id(1234)
///     .userid("sample-userid")
///     .mobile("13900000000")
///     .work_id("sample-work-id")
///     .limit(5)
///     .offset(0);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"limit":5,"mobile":"13900000000","offset":0,"store_id":1234,"userid":"sample-userid","work_id":"sample-work-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "服务人员查询",
    "/v3/smartguide/guides",
    "GET /v3/smartguide/guides",
    "4012535123",
    "4012688558"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListGuides {
    /// The sub-merchant's number (子商户ID). At most 64 characters.
    pub sub_mchid: Option<String>,
    /// Store id (门店ID). Required.
    pub store_id: Option<i64>,
    /// User id (企业微信的员工ID). At most 64 characters.
    pub userid: Option<String>,
    /// Mobile phone number (手机号码). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub mobile: Option<Sensitive>,
    /// Work number (工号).
    pub work_id: Option<String>,
    /// Most results to return in one page (最大资源条数). At most 10.
    pub limit: Option<i64>,
    /// Start of the page of results.
    pub offset: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListGuides {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `store_id`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            store_id: None,
            userid: None,
            mobile: None,
            work_id: None,
            limit: None,
            offset: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户ID). At most 64 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Store id (门店ID). Required.
    pub fn store_id<Via>(mut self, store_id: impl IntoField<i64, Via>) -> Self {
        self.store_id = store_id.into_field();
        self
    }

    /// User id (企业微信的员工ID). At most 64 characters.
    pub fn userid<Via>(mut self, userid: impl IntoField<String, Via>) -> Self {
        self.userid = userid.into_field();
        self
    }

    /// Mobile phone number (手机号码). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn mobile<Via>(mut self, mobile: impl IntoField<Sensitive, Via>) -> Self {
        self.mobile = mobile.into_field();
        self
    }

    /// Work number (工号).
    pub fn work_id<Via>(mut self, work_id: impl IntoField<String, Via>) -> Self {
        self.work_id = work_id.into_field();
        self
    }

    /// Most results to return in one page (最大资源条数). At most 10.
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }

    /// Start of the page of results.
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }
}

impl Default for ListGuides {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListGuides
    []
    [sub_mchid, store_id, userid, mobile, work_id, limit, offset,]
    ["store_id",]
}

wxpay_core::operation!(ListGuides => GuidePage, wxpay_core::Spec::new(
    "merchant_tools.list_guides",
    wxpay_core::http::Method::GET,
    "/v3/smartguide/guides",
)
.title("服务人员查询")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012535123")
.query(&["sub_mchid", "store_id", "userid", "mobile", "work_id", "limit", "offset"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListGuides => [Guide] in data, items by offset, total total_count);

/// One page of service staff.
#[derive(Clone)]
#[non_exhaustive]
pub struct GuidePage {
    /// Total count (服务人员数量).
    pub total_count: Option<i64>,
    /// Most results to return in one page (最大资源条数). At most 10.
    pub limit: Option<i64>,
    /// Start of the page of results.
    pub offset: Option<i64>,
    /// Result data (服务人员信息列表).
    pub data: Option<Vec<Guide>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { GuidePage
    []
    [total_count, limit, offset, data,]
    []
}

/// A member of the service staff.
#[derive(Clone)]
#[non_exhaustive]
pub struct Guide {
    /// Service staff id (服务人员ID).
    pub guide_id: Option<String>,
    /// Store id (门店ID).
    pub store_id: Option<i64>,
    /// Name (企业微信的员工姓名). Decrypted when the response is decoded.
    pub name: Option<Sensitive>,
    /// Mobile phone number (手机号码). Decrypted when the response is decoded.
    pub mobile: Option<Sensitive>,
    /// User id (企业微信的员工ID).
    pub userid: Option<String>,
    /// Work number (工号).
    pub work_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Guide
    []
    [guide_id, store_id, name, mobile, userid, work_id,]
    []
}
