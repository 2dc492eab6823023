// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PrintTable;
use super::PrintVariable;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a print order (查询订单).
///
/// `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
///
/// - Returns [`PrintOrder`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询订单。调用方：服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::merchant_tools::QueryPrintOrder;
///
/// let request = QueryPrintOrder::new()
///     .device_id("sample-device-id")
///     .print_order_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"device_id":"sample-device-id","print_order_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询订单",
    "/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}",
    "GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryPrintOrder {
    /// Device number (小票机设备号). Required. It stands in the path.
    pub device_id: Option<String>,
    /// Print order number (打印单号). Required. It stands in the path.
    pub print_order_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryPrintOrder {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `device_id` and `print_order_no`.
    pub fn new() -> Self {
        Self {
            device_id: None,
            print_order_no: None,
            extra: Extra::new(),
        }
    }

    /// Device number (小票机设备号). Required. It stands in the path.
    pub fn device_id<Via>(mut self, device_id: impl IntoField<String, Via>) -> Self {
        self.device_id = device_id.into_field();
        self
    }

    /// Print order number (打印单号). Required. It stands in the path.
    pub fn print_order_no<Via>(mut self, print_order_no: impl IntoField<String, Via>) -> Self {
        self.print_order_no = print_order_no.into_field();
        self
    }
}

impl Default for QueryPrintOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryPrintOrder
    []
    [device_id, print_order_no,]
    ["device_id", "print_order_no",]
}

wxpay_core::operation!(QueryPrintOrder => PrintOrder, wxpay_core::Spec::new(
    "merchant_tools.query_print_order",
    wxpay_core::http::Method::GET,
    "/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}",
)
.title("查询订单")
.family("merchant_tools")
.repeat(wxpay_core::Repeat::Freely));

/// A print order with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct PrintOrder {
    /// Print order number (打印单号).
    pub print_order_no: Option<String>,
    /// Template id (模板ID).
    pub template_id: Option<String>,
    /// Address that receives the notifications (回调通知地址).
    pub notify_url: Option<String>,
    /// Print state (打印状态).
    pub print_state: Option<PrintState>,
    /// Description of the print state (打印状态描述).
    pub print_state_description: Option<String>,
    /// List of variables (变量列表).
    pub variable_list: Option<Vec<PrintVariable>>,
    /// List of table variables (表格变量列表).
    pub table_list: Option<Vec<PrintTable>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PrintOrder
    []
    [print_order_no, template_id, notify_url, print_state, print_state_description, variable_list, table_list,]
    []
}

wxpay_core::open_enum! {
    /// The state of a print order.
    pub enum PrintState {
        #[doc(alias = "PRINT_STATE_WAIT")]
        Wait = "PRINT_STATE_WAIT",
        #[doc(alias = "PRINT_STATE_SUCCESS")]
        Success = "PRINT_STATE_SUCCESS",
        #[doc(alias = "PRINT_STATE_FAIL")]
        Fail = "PRINT_STATE_FAIL",
        #[doc(alias = "PRINT_STATE_CACHED")]
        Cached = "PRINT_STATE_CACHED",
    }
}
