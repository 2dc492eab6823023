// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Deletes a coupon code uploaded for a batch (删除预存code).
///
/// `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
///
/// - Returns [`CouponCodeDeletion`].
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：删除预存code。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_busifavor::DeleteCouponCode;
///
/// let request = DeleteCouponCode::new()
///     .stock_id("sample-stock-id")
///     .coupon_code("1217752501201407033233368018")
///     .delete_request_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"coupon_code":"1217752501201407033233368018","delete_request_no":"1217752501201407033233368018","stock_id":"sample-stock-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "删除预存code",
    "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
    "DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DeleteCouponCode {
    /// Coupon batch id (批次号). Required. It stands in the path.
    pub stock_id: Option<String>,
    /// Coupon code (商户上传的code). Required. It stands in the path.
    pub coupon_code: Option<String>,
    /// Request number of the deletion. Required. It stands in the query.
    pub delete_request_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DeleteCouponCode {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `stock_id`, `coupon_code` and `delete_request_no`.
    pub fn new() -> Self {
        Self {
            stock_id: None,
            coupon_code: None,
            delete_request_no: None,
            extra: Extra::new(),
        }
    }

    /// Coupon batch id (批次号). Required. It stands in the path.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Coupon code (商户上传的code). Required. It stands in the path.
    pub fn coupon_code<Via>(mut self, coupon_code: impl IntoField<String, Via>) -> Self {
        self.coupon_code = coupon_code.into_field();
        self
    }

    /// Request number of the deletion. Required. It stands in the query.
    pub fn delete_request_no<Via>(
        mut self,
        delete_request_no: impl IntoField<String, Via>,
    ) -> Self {
        self.delete_request_no = delete_request_no.into_field();
        self
    }
}

impl Default for DeleteCouponCode {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DeleteCouponCode
    []
    [stock_id, coupon_code, delete_request_no,]
    ["stock_id", "coupon_code", "delete_request_no",]
}

wxpay_core::operation!(DeleteCouponCode => CouponCodeDeletion, wxpay_core::Spec::new(
    "marketing_busifavor.delete_coupon_code",
    wxpay_core::http::Method::DELETE,
    "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
)
.title("删除预存code")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html")
.query(&["delete_request_no"]));

/// The batch from which a code was deleted, and when.
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponCodeDeletion {
    /// Coupon batch id (批次号).
    pub stock_id: Option<String>,
    /// When it was deleted (删除时间).
    pub delete_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CouponCodeDeletion
    []
    [stock_id, delete_time,]
    []
}
