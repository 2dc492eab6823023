// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PrintTable;
use super::PrintVariable;

wxpay_core::model! {
    /// Asks a receipt printer to print from a template (小票机打印).
    ///
    /// `POST /v3/pay-devices/printers/{device_id}/print-orders`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：小票机打印。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "小票机打印")]
    pub request CreatePrintOrder {
        required {
            /// Device number (小票机设备号). Required. It stands in the path.
            device_id: String,
        }
        optional {
            /// Print order number (打印单号).
            print_order_no: String,
            /// Template id (模板ID).
            template_id: String,
            /// Address that receives the notifications (回调通知地址).
            notify_url: String,
            /// List of variables (变量列表).
            variable_list: Vec<PrintVariable>,
            /// List of table variables (表格变量列表).
            table_list: Vec<PrintTable>,
        }
    }
}

wxpay_core::operation!(CreatePrintOrder => (), wxpay_core::Spec::new(
    "create_print_order",
    wxpay_core::http::Method::POST,
    "/v3/pay-devices/printers/{device_id}/print-orders",
)
.title("小票机打印")
.family("merchant_tools")
.body(wxpay_core::Body::Json));
