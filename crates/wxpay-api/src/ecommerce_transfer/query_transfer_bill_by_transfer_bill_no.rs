// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferBill;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a transfer bill by WeChat Pay's number (微信转账单号查询转账单).
///
/// `GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
///
/// - Returns [`TransferBill`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：微信转账单号查询转账单。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/get-transfer-bill-by-no.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_transfer::QueryTransferBillByTransferBillNo;
///
/// let request = QueryTransferBillByTransferBillNo::new("1217752501201407033233368018")
///     .sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"sub_mchid":"1900000109","transfer_bill_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "微信转账单号查询转账单",
    "/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
    "GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryTransferBillByTransferBillNo {
    /// WeChat Pay's transfer number (微信转账单号). Required. It stands in the path.
    pub transfer_bill_no: String,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryTransferBillByTransferBillNo {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(transfer_bill_no: impl Into<String>) -> Self {
        Self {
            transfer_bill_no: transfer_bill_no.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryTransferBillByTransferBillNo
    [transfer_bill_no,]
    [sub_mchid,]
    ["sub_mchid",]
}

wxpay_core::operation!(QueryTransferBillByTransferBillNo => TransferBill, wxpay_core::Spec::new(
    "ecommerce_transfer.query_transfer_bill_by_transfer_bill_no",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
)
.title("微信转账单号查询转账单")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/get-transfer-bill-by-no.html")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
