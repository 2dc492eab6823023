// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::OrderInformation;
use super::QualificationResult;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Locks qualifications of a brand add-on purchase activity for an order (锁定品牌加价购活动资格).
///
/// `POST /v3/marketing/goods-subsidy-activity/qualification/lock`
///
/// - Returns [`QualificationResult`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：锁定品牌加价购活动资格。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::{LockGoodsSubsidyQualifications, OrderInformation};
///
/// let request = LockGoodsSubsidyQualifications::new()
///     .order_information(OrderInformation::new().payer_openid("oSAMPLE0123456789abcdefghijk"));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"order_information":{"payer_openid":"oSAMPLE0123456789abcdefghijk"}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "锁定品牌加价购活动资格",
    "/v3/marketing/goods-subsidy-activity/qualification/lock",
    "POST /v3/marketing/goods-subsidy-activity/qualification/lock"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct LockGoodsSubsidyQualifications {
    /// Order details (订单信息). Required.
    pub order_information: Option<OrderInformation>,
    /// Ids of the qualifications to lock (待锁定的加价购资格ID列表). Sources differ on whether it is required.
    pub qualification_ids: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl LockGoodsSubsidyQualifications {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `order_information`.
    pub fn new() -> Self {
        Self {
            order_information: None,
            qualification_ids: None,
            extra: Extra::new(),
        }
    }

    /// Order details (订单信息). Required.
    pub fn order_information<Via>(
        mut self,
        order_information: impl IntoField<OrderInformation, Via>,
    ) -> Self {
        self.order_information = order_information.into_field();
        self
    }

    /// Ids of the qualifications to lock (待锁定的加价购资格ID列表). Sources differ on whether it is required.
    pub fn qualification_ids<Via>(
        mut self,
        qualification_ids: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.qualification_ids = qualification_ids.into_field();
        self
    }
}

impl Default for LockGoodsSubsidyQualifications {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { LockGoodsSubsidyQualifications
    []
    [order_information, qualification_ids,]
    ["order_information",]
}

wxpay_core::operation!(LockGoodsSubsidyQualifications => QualificationResult, wxpay_core::Spec::new(
    "marketing_activities.lock_goods_subsidy_qualifications",
    wxpay_core::http::Method::POST,
    "/v3/marketing/goods-subsidy-activity/qualification/lock",
)
.title("锁定品牌加价购活动资格")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html")
.body(wxpay_core::Body::Json));
